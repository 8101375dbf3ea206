export function cutReadability(code: string): string;
