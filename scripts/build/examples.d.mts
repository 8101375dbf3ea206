export function withoutExamples(code: string): string;
