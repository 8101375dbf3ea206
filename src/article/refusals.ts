// Why a page could not be read. The views have a sentence for each.

import type { Extraction } from "./extract.ts";

export type Refusal =
  | Extract<Extraction, { found: false }>["reason"]
  /** The browser shows a file that is no web page: a PDF, a picture, plain text. */
  | "document"
  | "browser-page"
  | "store"
  | "file"
  /** The browser does not let the extension read it, and does not say why. */
  | "forbidden"
  | "failed";
