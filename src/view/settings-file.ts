// All settings as a file, and back. What else is kept is no setting, and in no file.

import { parseSettings, type Settings } from "./settings.ts";
import { parseSites, type Sites } from "./sites.ts";

/** As strings, since the build has short names for our own. */
const [version, settingsName, sitesName] = ["seidoku", "settings", "sites"] as const;

export const fileOf = (settings: Settings, sites: Sites): string =>
  JSON.stringify({ [version]: 1, [settingsName]: settings, [sitesName]: sites }, null, 1);

/** Null where the file's JSON is none of ours. Field by field, like what lies in storage. */
export function parseFile(raw: unknown): { settings: Settings; sites: Sites } | null {
  const { [version]: number, [settingsName]: settings, [sitesName]: sites } = Object(raw);
  return number === 1 && settings instanceof Object && sites instanceof Object
    ? { settings: parseSettings(settings), sites: parseSites(sites) }
    : null;
}
