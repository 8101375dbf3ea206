// Puts words on the clipboard, from the extension's own pages and from the reader over any page.

/** Tells whether the browser did. To be called at a click. */
export async function copyWords(words: string): Promise<boolean> {
  // Pages without https have no navigator.clipboard, and a page's policy may forbid it: Chromium logs each attempt then.
  const copied =
    isAllowed() &&
    navigator.clipboard?.writeText(words).then(
      () => true,
      () => false,
    );
  return (await copied) || copyByEvent(words);
}

/** Only Chromium lets scripts ask. */
function isAllowed(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature("clipboard-write") ?? true;
}

/** The older way: the browser asks what to copy, and hears it from us before any listener of the page inside the window. */
function copyByEvent(words: string): boolean {
  let isSet = false;
  const give = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", words);
    isSet = true;
  };
  addEventListener("copy", give, { capture: true });
  const isDone = document.execCommand("copy");
  removeEventListener("copy", give, { capture: true });
  return isDone && isSet;
}
