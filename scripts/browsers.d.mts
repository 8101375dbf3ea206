/** Paths of the programs, null where none was found. */
interface Found {
  chromium: string | null;
  firefox: string | null;
}

export function findBrowsers(): Found;
export function ensureBrowsers(wanted?: { chromium?: boolean; firefox?: boolean; fonts?: boolean }): Found;
