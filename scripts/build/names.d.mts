export const namesInside: string;
export const namesOfBrowsersToo: string;
export const shortenedNames: RegExp;
