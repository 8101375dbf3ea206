export function customNames(sheets: string[]): Map<string, string>;
export function shortenStyles(css: string, names: Map<string, string>): string;
export function withCustomNames(code: string, names: Map<string, string>): string;
export function packSheets(sheets: string[]): string;
