export function shortKeys(keys: string[], taken: string[]): Map<string, string>;
export function shortenLabels(code: string, keys: ReadonlyMap<string, string>): string;
export function shortenPlaces(text: string, keys: ReadonlyMap<string, string>): string;
