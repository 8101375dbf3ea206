export const wordSets: RegExp;
export function frontCoded(lists: string): string;
export const setUnpacker: string;
