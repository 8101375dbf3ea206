// Sites of one page change their address without a load: what was read is another page's then.

/** Calls `onChange` when path or query change; a place in the page is no other page. Returns what ends it. */
export function watchAddress(window: Window, onChange: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const pageOf = () => window.location.href.split("#", 1)[0];
  const before = pageOf();
  const heard = () => {
    if (pageOf() !== before) onChange();
  };
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", heard, { signal });
  window.addEventListener("popstate", heard, { signal });
  return () => ended.abort();
}
