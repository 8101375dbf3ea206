/** A pattern from parts that others share. Without regard to case, and of Unicode. */
export const pattern = (source: TemplateStringsArray, ...parts: string[]): RegExp =>
  new RegExp(String.raw(source, ...parts), "iu");
