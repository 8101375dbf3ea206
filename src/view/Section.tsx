// A part of the settings page, under its heading.

import type { ComponentChildren } from "preact";
import { type LabelKey, useLabel } from "./labels.ts";

interface Props {
  heading: LabelKey;
  children: ComponentChildren;
}

export function Section({ heading, children }: Props) {
  const label = useLabel();
  return (
    <section>
      <h2 class="label">{label(heading)}</h2>
      {children}
    </section>
  );
}
