export function shortenAlternatives(code: string): string;
