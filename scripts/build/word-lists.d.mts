export function pairsIn(files: string[]): string[];
export function shortenWordLists(code: string, pairs: string[]): string;
export function withDecoder(code: string, pairs: string[]): string;
