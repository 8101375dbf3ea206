// On small screens the Back gesture closes the reader, as it closes everything that covers a page there.

/**
 * Adds one step to the tab's history, with the same address, and calls `onBack` when the reader of the page goes back.
 * The function that it returns takes the step away where it was not used; its promise is kept once the browser has
 * brought back the scroll position of the step before.
 */
export function watchBack(window: Window, onBack: () => void): () => Promise<void> {
  const { history } = window;
  // Sites of one page read their own state from it.
  history.pushState(history.state, "");
  const left = new Promise<void>((resolve) => {
    const heard = () => window.requestAnimationFrame(() => resolve());
    window.addEventListener("popstate", heard, { once: true });
  });
  let isUsed = false;
  const heard = () => {
    isUsed = true;
    onBack();
  };
  window.addEventListener("popstate", heard, { once: true });
  return () => {
    window.removeEventListener("popstate", heard);
    if (!isUsed) history.back();
    return left;
  };
}
