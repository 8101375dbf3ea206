// All that the worlds of the extension may ask of one another.

import browser, { type Runtime } from "webextension-polyfill";
import type { Article, Story } from "../article/article.ts";
import type { Bookmark } from "../article/bookmark.ts";
import type { Choices } from "../article/choices.ts";
import type { Refusal } from "../article/refusals.ts";
import type { Insights, Place } from "../insight/insights.ts";

/** What a page says, or why it says nothing. */
export type Reading = { found: true; article: Article; insights: Insights } | { found: false; reason: Refusal };

export interface Protocol {
  /** Content script to background: does this tab show an article? */
  pageDetected(isArticle: boolean): void;
  /** Reader to background: what does this article amount to? */
  findInsights(story: Story): Insights;
  /** Reader to background: where was the article at this address left? */
  positionOf(address: string): Bookmark | null;
  /** Reader to background: it is left here, or (null) where it begins anew. */
  keepPosition(address: string, at: Bookmark | null): void;
  /** Popup to reader: what does this page say? `anyway`: although it is no article; with the choices for its site. */
  read(anyway: boolean, choices: Choices): Reading;
  /** Popup to reader: open over the page, at this place of the text. `anyway` as in `read`. */
  openReader(at: Place | null, anyway: boolean): void;
  /** Background to reader: the page's site is one on which it opens by itself. */
  openByItself(): void;
  /** Popup to reader: let a block of the page be picked, and open over the page with it. */
  pickBlock(): void;
  /** Popup to reader: bring the page back. */
  closeReader(): void;
  /** Background to reader: open, or close if open. */
  toggleReader(): void;
}

type Name = keyof Protocol;
type Question<N extends Name> = Parameters<Protocol[N]>;
type Answer<N extends Name> = ReturnType<Protocol[N]>;
type Handlers = {
  // The question as one list: a longer one than was asked for must not move the sender.
  [N in Name]?: (question: Question<N>, from: Runtime.MessageSender) => Answer<N> | Promise<Answer<N>>;
};
interface Message {
  name: string;
  question: unknown[];
}

export function askTab<N extends Name>(tab: number, name: N, ...question: Question<N>): Promise<Answer<N>> {
  // The page's frames are not ours: only the top one has a reader.
  return browser.tabs.sendMessage(tab, { name, question }, { frameId: 0 });
}

export function askBackground<N extends Name>(name: N, ...question: Question<N>): Promise<Answer<N>> {
  return browser.runtime.sendMessage({ name, question });
}

/**
 * Answers the messages named in `handlers`, and leaves every other to its own listener.
 * `trusts` says from whom: the extension's own pages and worker, or a content script in a tab.
 */
export function answer(handlers: Handlers, trusts: "extension" | "tab"): void {
  const isTrusted = trusts === "extension" ? isOwnPage : isTopFrame;
  // Not async: an async listener answers every message, also those meant for others.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || !isTrusted(sender)) return undefined;
    const { name, question } = message;
    if (!Object.hasOwn(handlers, name)) return undefined; // another listener's
    const handler = handlers[name as Name] as (question: unknown[], from: Runtime.MessageSender) => unknown;
    return Promise.resolve().then(() => handler(question, sender));
  });
}

const isOwnPage = (sender: Runtime.MessageSender) => sender.url?.startsWith(browser.runtime.getURL("")) === true;
const isTopFrame = (sender: Runtime.MessageSender) => sender.tab?.id !== undefined && sender.frameId === 0;

function isMessage(message: unknown): message is Message {
  if (typeof message !== "object" || message === null) return false;
  const { name, question } = message as Partial<Message>;
  return typeof name === "string" && Array.isArray(question);
}
