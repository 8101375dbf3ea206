export const namesInside: string;
export const namesOfBrowsersToo: string;
export const shortenedNames: RegExp;
export function withForeignNames(code: string): string;
export function mostSaidFirst(given: Record<string, string>, code: string): Record<string, string>;
export const namesOfActions: RegExp;
