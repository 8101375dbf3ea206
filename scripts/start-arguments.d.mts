interface Asked {
  isHeadless?: boolean;
  address?: string;
  file?: string;
  /** One sentence that says what was wrong. */
  refusal?: string;
}

export const usage: string;
export function parseArguments(given: string[], isFile?: (path: string) => boolean): Asked;
