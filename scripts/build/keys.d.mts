export function shortKeys(keys: string[], code: string): Map<string, string>;
export function withShortKeys(code: string, short: Map<string, string>): string;
