// On small screens the Back gesture closes the reader, as it closes everything that covers a page there.

/**
 * Adds one step to the tab's history, with the same address, and calls `onBack` when the reader of the page goes back.
 * The function that it returns takes the step away where it was not used.
 */
export function watchBack(window: Window, onBack: () => void): () => void {
  window.history.pushState(null, "");
  let isUsed = false;
  const heard = () => {
    isUsed = true;
    onBack();
  };
  window.addEventListener("popstate", heard, { once: true });
  return () => {
    window.removeEventListener("popstate", heard);
    if (!isUsed) window.history.back();
  };
}
