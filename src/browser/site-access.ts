// Access to single sites: readers give it in the settings, and may take it back there or in the browser's own.

import browser from "webextension-polyfill";

/** As a string, since the build has a short name for our own `origins`. */
const named = "origins";

/**
 * Asks for access to a site, or whether it is given, or gives it back; tells whether it is so. The browser asks the reader
 * only in a click.
 */
export const access = (deed: "request" | "contains" | "remove", site: string): Promise<boolean> =>
  browser.permissions[deed]({ [named]: originsOf(site) }).catch(() => false);

/** Calls `listener` when access was taken back, wherever that was done. */
export const watchAccess = (listener: () => void): void => browser.permissions.onRemoved.addListener(listener);

/** With and without "www."; of ports Firefox knows nothing here. */
function originsOf(site: string): string[] {
  const host = site.replace(/:.*/, "");
  const hosts = /\d$/.test(host) ? [host] : [host, `www.${host}`];
  return hosts.flatMap((name) => [`http://${name}/*`, `https://${name}/*`]);
}
