// Gathers the errors of all pages and of the extension, in Firefox. Those of the browser's own code are not ours.

import type { Marionette } from "./marionette.ts";

/** Begins to listen, and gives what was heard so far. */
export async function firefoxErrors(marionette: Marionette): Promise<() => Promise<string[]>> {
  await marionette.run(
    listen,
    `data:application/javascript;charset=utf-8,${encodeURIComponent(`(${listenInProcess})()`)}`,
  );
  return () => marionette.run(readErrors);
}

// What follows runs in Firefox, one function at a time, so each brings all that it needs.

/** What is used here of Firefox's insides; its types come from no package. */
declare const Cc: Record<"@mozilla.org/consoleAPI-storage;1", { getService(kind: unknown): ConsoleStorage }>;
declare const Ci: { nsIConsoleAPIStorage: unknown; nsIScriptError: abstract new () => ScriptError };
declare const Services: {
  console: { registerListener(listener: { observe(message: object): void }): void };
  cpmm: { sendAsyncMessage(name: string, data: string): void };
  ppmm: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadProcessScript(url: string, alsoInLaterProcesses: boolean): void;
  };
  scriptSecurityManager: { getSystemPrincipal(): object };
};

interface ConsoleStorage {
  addLogEventListener(listener: (event: { wrappedJSObject: Said }) => void, principal: object): void;
}

interface Said {
  level: string;
  filename: string;
  arguments: unknown[];
}

interface ScriptError {
  errorMessage: string;
  sourceName: string;
  lineNumber: number;
  flags: number;
  isFromChromeContext: boolean;
}

/** Uncaught errors and refused promises come to the console service, those of other processes too. */
function listen(processScript: string): void {
  const errors: string[] = [];
  Object.assign(window, { seidokuErrors: errors });
  Services.ppmm.addMessageListener("seidoku:error", ({ data }) => errors.push(data));
  Services.ppmm.loadProcessScript(processScript, true);
  const warningOrInfo = 1 | 8;
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { errorMessage, sourceName, lineNumber, flags, isFromChromeContext } = message;
      if (!isFromChromeContext && !(flags & warningOrInfo)) errors.push(`${sourceName}:${lineNumber}: ${errorMessage}`);
    },
  });
}

/** What the console is told stays in each process. */
function listenInProcess(): void {
  const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener(({ wrappedJSObject: { level, filename, arguments: said } }) => {
    const isOfBrowser = /^(chrome|resource):/.test(filename);
    if (isOfBrowser || (level !== "error" && level !== "assert")) return;
    Services.cpmm.sendAsyncMessage("seidoku:error", `${filename}: ${said.map(String).join(" ")}`);
  }, Services.scriptSecurityManager.getSystemPrincipal());
}

function readErrors(): string[] {
  return (window as unknown as { seidokuErrors: string[] }).seidokuErrors;
}
