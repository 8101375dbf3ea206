// What the browser's own model is at: words, and a bar while it is downloaded.

import type { ComponentChildren } from "preact";
import type { ModelState } from "../insight/device-model.ts";
import { type LabelKey, useLabel } from "./labels.ts";

interface Props {
  state: ModelState;
  /** False where something else is shown than what it has written. */
  isShown?: boolean;
  children: ComponentChildren;
}

export function ModelNote({ state, isShown = true, children }: Props) {
  const label = useLabel();
  if (state.kind === "off") return null;
  const key = `model_${state.kind === "failed" ? state.reason : state.kind}` as LabelKey;
  return (
    <div class="model">
      <p role="status">{isShown && label(key)}</p>
      {state.kind === "downloading" && <Download percent={Math.round(state.percent)} name={label(key)} />}
      {children}
    </div>
  );
}

/** Not part of what is said aloud at each change; a bar can be asked. */
const Download = ({ percent, name }: { percent: number; name: string }) => (
  <p>
    <progress aria-label={name} max={100} value={percent} />
    {` ${percent}%`}
  </p>
);

export const isBusy = ({ kind }: ModelState) => kind === "checking" || kind === "downloading" || kind === "writing";
