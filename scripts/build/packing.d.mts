export interface Way {
  between: string;
  reserved: string;
  literal(letter: string): string;
  spell(letter: string): string;
  tellEntries(entries: string[]): string;
  tellLonger(text: string): { longer?: string; text: string };
}
export const latin: Way;
export const japanese: Way;
export function pack(lines: string[], way: Way): { entries: string; longer?: string; text: string };
export const unpackLatin: string;
export const unpackJapanese: string;
