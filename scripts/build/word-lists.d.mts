export function shortenWordLists(code: string): string;
export function withDecoder(code: string): string;
