// The buttons at the top of the overlay, and the panels that they open.

import type { ComponentChild, ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { IconButton, type IconName } from "./icons.tsx";
import { type LabelKey, useLabel } from "./labels.ts";
import { useEscape } from "./useEscape.ts";

export interface Panel {
  icon: IconName & LabelKey;
  /** Null where there is nothing to show. */
  content: ComponentChild;
}

interface Props {
  panels: Panel[];
  /** The panel that is open. */
  open: string | null;
  onOpen: (panel: string | null) => void;
  onClose: () => void;
  /** Stands before the buttons. */
  children?: ComponentChildren;
}

export function Toolbar({ panels, open, onOpen, onClose, children }: Props) {
  const label = useLabel();
  const bar = useRef<HTMLDivElement>(null);
  const shown = panels.filter(({ content }) => content !== null);
  const panel = shown.find(({ icon }) => icon === open);
  useClickOutside(bar, () => onOpen(null));
  useFocusIn(panel?.icon, bar);
  useEscape(panel !== undefined, bar, () => onOpen(null));
  return (
    <div class="top" role="toolbar" aria-label={label("toolbarLabel")} ref={bar}>
      {children}
      {shown.map(({ icon }) => (
        <IconButton
          key={icon}
          icon={icon}
          label={label(icon)}
          expanded={icon === open}
          onClick={() => onOpen(icon === open ? null : icon)}
        />
      ))}
      <IconButton icon="close" label={label("close")} onClick={onClose} />
      {panel && (
        <section class={`panel ${panel.icon}`} aria-label={label(panel.icon)} tabIndex={-1}>
          {panel.content}
        </section>
      )}
    </div>
  );
}

/** Focus goes into a panel that opens, and comes back from one that closes, unless it has gone elsewhere. */
function useFocusIn(panel: string | undefined, bar: { current: HTMLElement | null }): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const root = bar.current?.getRootNode() as Document | ShadowRoot;
    const section = bar.current?.querySelector<HTMLElement>(".panel");
    const { activeElement } = root;
    if (section && !section.contains(activeElement)) before.current = activeElement;
    if (section) section.focus({ preventScroll: true });
    else if (!activeElement || activeElement === document.body) (before.current as HTMLElement | null)?.focus();
  }, [panel]);
}

function useClickOutside(inside: { current: HTMLElement | null }, onOutside: () => void): void {
  useEffect(() => {
    const root = inside.current?.getRootNode();
    const heard = ({ target }: Event) => {
      if (target instanceof Node && !inside.current?.contains(target)) onOutside();
    };
    root?.addEventListener("pointerdown", heard);
    return () => root?.removeEventListener("pointerdown", heard);
  }, []);
}
