// Speaks to Firefox over Marionette, its own remote protocol: https://firefox-source-docs.mozilla.org/testing/marionette/

import { connect, type Socket } from "node:net";
import { BrowserGone, type Json, within } from "./test-browser.ts";

export interface Marionette {
  /** Sends a command and gives its result. Rejects with what Firefox says, and once Firefox has gone. */
  send(command: string, given?: { [key: string]: Json }): Promise<unknown>;
  /**
   * Runs in the browser's own window, with all rights, and gives the answer, awaited. The function goes over as text
   * and sees nothing around it; `given` and the answer are plain JSON values, and what would be undefined is null.
   */
  run<G extends Json[], R>(run: (...given: G) => R, ...given: G): Promise<Awaited<R>>;
  end(): void;
}

/** [1, number of the command, error or null, result]; Firefox opens with an object that says who it is. */
type Packet = [1, number, { error: string; message: string } | null, { value?: unknown } | null] | object;

interface Waiting {
  command: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, Waiting>();
  const greeted = hear(socket, waiting);
  await within("Firefox greets", greeted);
  let sent = 0;

  const send: Marionette["send"] = (command, given = {}) => {
    if (socket.destroyed) return Promise.reject(gone(command));
    return new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { command, resolve, reject });
      socket.write(packed([0, sent, command, given]));
    });
  };

  await send("WebDriver:NewSession", { capabilities: { alwaysMatch: { timeouts: { script: 60_000 } } } });
  // Pages are reached from the window too, so that no command depends on what others have switched to meanwhile.
  await send("Marionette:SetContext", { value: "chrome" });

  return {
    send,
    run: async (run, ...given) => {
      const script = `return (${run})(...arguments)`;
      const result = await send("WebDriver:ExecuteScript", { script, args: given, sandbox: "system" });
      return (result as { value: never }).value;
    },
    end: () => socket.destroy(),
  };
}

/** Hands answers to those who wait. Resolves at the first packet, the greeting. */
function hear(socket: Socket, waiting: Map<number, Waiting>): Promise<void> {
  return new Promise((greeted, failed) => {
    const unpack = unpacker((packet) => {
      if (!Array.isArray(packet)) return greeted();
      const [, number, error, result] = packet;
      const { command, resolve, reject } = waiting.get(number) ?? {};
      waiting.delete(number);
      if (error) reject?.(new Error(`${command}: ${error.error}: ${error.message}`));
      else resolve?.(result);
    });
    socket.on("data", unpack);
    socket.once("error", failed);
    socket.once("close", () => {
      failed(gone("the greeting"));
      for (const { command, reject } of waiting.values()) reject(gone(command));
      waiting.clear();
    });
  });
}

const gone = (command: string) => new BrowserGone(`Firefox has gone, and does not answer ${command}.`);

/** `<bytes>:<JSON>` */
function packed(packet: Json): string {
  const text = JSON.stringify(packet);
  return `${Buffer.byteLength(text)}:${text}`;
}

/** Takes pieces of the stream as they come, and gives each packet once it is whole. */
function unpacker(give: (packet: Packet) => void): (piece: Buffer) => void {
  let held = Buffer.alloc(0);
  return (piece) => {
    held = Buffer.concat([held, piece]);
    for (;;) {
      const colon = held.indexOf(":");
      const end = colon + 1 + Number(held.subarray(0, colon));
      if (colon < 0 || held.length < end) return;
      const text = held.toString("utf8", colon + 1, end);
      held = held.subarray(end);
      give(JSON.parse(text) as Packet);
    }
  };
}
