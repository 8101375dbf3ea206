declare module "*.css" {
  /** The style sheet's text: it goes into a shadow root, which no link element of the page can reach. */
  const text: string;
  export default text;
}
