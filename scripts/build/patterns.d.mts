export function packPatterns(codes: string[]): { module: string; change(code: string): string };
