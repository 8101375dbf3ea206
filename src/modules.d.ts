declare module "@mozilla/readability/Readability.js" {
  // The class alone: the package's own entry brings its detector too.
  import { Readability } from "@mozilla/readability";
  export default Readability;
}

declare module "*.css" {
  /** The style sheet's text: it goes into a shadow root, which no link element of the page can reach. */
  const text: string;
  export default text;
}
