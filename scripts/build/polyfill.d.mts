export function cutPolyfill(code: string): string;
