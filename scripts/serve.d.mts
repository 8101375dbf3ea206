/** The folder of the sample pages. */
export const samples: string;

interface Served {
  /** Of the server, with a slash at its end; of the file where one was given. */
  url: string;
  close(): Promise<void>;
}

export function serve(options?: { folder?: string; file?: string | null; port?: number }): Promise<Served>;
