// Gathers the errors of all pages and of the extension's background.

import type { Browser, CDPSession, Target } from "puppeteer-core";

interface Thrown {
  exceptionDetails: { text: string; url?: string; exception?: { description?: string } };
}

interface Said {
  type: string;
  args: { value?: unknown; description?: string }[];
}

interface Logged {
  entry: { level: string; text: string; url?: string };
}

/** Begins to listen, and gives what was heard so far. */
export function chromiumErrors(browser: Browser): () => string[] {
  const heard: string[] = [];
  const known = new WeakSet<Target>();
  const onTarget = (target: Target) => {
    if (known.has(target) || !["page", "background_page", "service_worker"].includes(target.type())) return;
    known.add(target);
    // A target that has gone before we listen has nothing to tell.
    listen(target, heard).catch(() => undefined);
  };
  browser.on("targetcreated", onTarget);
  browser.on("targetchanged", onTarget); // The popup becomes a page only when it has an address.
  for (const target of browser.targets()) onTarget(target);
  return () => [...heard];
}

async function listen(target: Target, heard: string[]): Promise<void> {
  const session: CDPSession = await target.createCDPSession();
  const note = (words: string, url = target.url()) => heard.push(`${url}: ${words}`);
  session.on("Runtime.exceptionThrown", ({ exceptionDetails }: Thrown) =>
    note(exceptionDetails.exception?.description ?? exceptionDetails.text, exceptionDetails.url),
  );
  session.on("Runtime.consoleAPICalled", ({ type, args }: Said) => {
    if (type === "error" || type === "assert") note(args.map((arg) => arg.value ?? arg.description).join(" "));
  });
  session.on("Log.entryAdded", ({ entry }: Logged) => {
    if (entry.level === "error") note(entry.text, entry.url);
  });
  await session.send("Runtime.enable");
  await session.send("Log.enable").catch(() => undefined); // Workers have none.
}
