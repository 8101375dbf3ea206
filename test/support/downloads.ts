// Where a browser puts what is downloaded, without a question.

import type { Chromium } from "./chromium.ts";
import type { Firefox } from "./firefox.ts";
import type { TestBrowser } from "./test-browser.ts";

export async function downloadTo(browser: TestBrowser, folder: string): Promise<void> {
  if (browser.name === "firefox") return (browser as Firefox).marionette.run(setFolder, folder);
  const session = await (browser as Chromium).browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
}

declare const Services: {
  prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
    setBoolPref(name: string, value: boolean): void;
  };
};

/** In Firefox's own window. */
function setFolder(folder: string): void {
  const { prefs } = Services;
  prefs.setIntPref("browser.download.folderList", 2);
  prefs.setStringPref("browser.download.dir", folder);
  prefs.setBoolPref("browser.download.alwaysOpenPanel", false);
}
