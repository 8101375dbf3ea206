// A part of the settings page, under its heading.

import type { ComponentChildren } from "preact";
import { type LabelKey, useLabel } from "./labels.ts";

interface Props {
  label: LabelKey;
  children: ComponentChildren;
}

export const Section = ({ label, children }: Props) => (
  <section>
    <h2 class="label">{useLabel()(label)}</h2>
    {children}
  </section>
);
