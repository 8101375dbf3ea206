// A dictionary as readers of Japanese have them: looks up the word under the pointer, also in open shadow roots, and
// shows it in a pop-up of its own, in a container directly under <body>, which it makes at the first word.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const manifest = {
  manifest_version: 3,
  name: "Dictionary",
  version: "1.0",
  content_scripts: [{ matches: ["http://*/*"], js: ["content.js"] }],
  browser_specific_settings: {
    gecko: { id: "dictionary@seidoku.example", data_collection_permissions: { required: ["none"] } },
  },
};

/** The pop-up is a button: the word, and once it was clicked "kept:" before it. */
function lookUpWords(): void {
  const words = new Intl.Segmenter("ja", { granularity: "word" });
  let popUp: HTMLButtonElement | null = null;
  addEventListener("mousemove", ({ clientX, clientY, target }) => {
    if (target instanceof Element && target.matches("#dictionary")) return;
    const word = wordAt(clientX, clientY);
    if (word) show(word, clientX, clientY);
  });

  function wordAt(x: number, y: number): string | null {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAt(x, y) });
    if (!(caret?.offsetNode instanceof Text)) return null;
    return words.segment(caret.offsetNode.data).containing(caret.offset)?.segment ?? null;
  }

  function shadowRootsAt(x: number, y: number): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    let root: ShadowRoot | null | undefined = document.elementFromPoint(x, y)?.shadowRoot;
    while (root && !found.includes(root)) {
      found.push(root);
      root = root.elementFromPoint(x, y)?.shadowRoot;
    }
    return found;
  }

  function show(word: string, x: number, y: number): void {
    popUp ??= makePopUp();
    popUp.textContent = word;
    popUp.style.cssText = `position: fixed; left: ${x + 12}px; top: ${y + 12}px; padding: 12px; background: #00f; color: #fff`;
  }

  function makePopUp(): HTMLButtonElement {
    const container = document.createElement("div");
    container.id = "dictionary";
    container.style.cssText = "all: initial; position: absolute; top: 0; left: 0; z-index: 2147483647";
    const button = document.createElement("button");
    button.addEventListener("click", ({ isTrusted }) => {
      if (isTrusted) button.textContent = `kept: ${button.textContent}`;
    });
    container.attachShadow({ mode: "open" }).append(button);
    document.body.append(container);
    return button;
  }
}

export async function dictionaryExtension(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "dictionary-extension-"));
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "content.js"), `(${lookUpWords})()`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
