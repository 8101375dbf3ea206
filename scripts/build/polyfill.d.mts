export function cutPolyfill(code: string, source: string): string;
