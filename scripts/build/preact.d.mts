export function cutPreact(code: string, path: string): string;
export const preactSource: Record<"preact" | "preact/hooks", string>;
