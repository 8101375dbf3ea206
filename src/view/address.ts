// Sites of one page change their address without a load: what was read is another page's then.

/** A place in the page is no other page. */
export const pageOf = (address: string): string => address.replace(/#.*/, "");

/** Calls `onChange` when path or query change. Returns what ends it. */
export function watchAddress(window: Window, onChange: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const page = () => pageOf(window.location.href);
  const before = page();
  const heard = () => {
    if (page() !== before) onChange();
  };
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", heard, { signal });
  window.addEventListener("popstate", heard, { signal });
  return () => ended.abort();
}
