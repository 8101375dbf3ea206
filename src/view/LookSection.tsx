// Settings: the look, with a live sample.

import { LookPanel } from "./LookPanel.tsx";
import { useLabel } from "./labels.ts";
import { Section } from "./Section.tsx";
import type { Settings } from "./settings.ts";

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

export function LookSection({ settings, onChange }: Props) {
  const label = useLabel();
  return (
    <Section heading="settingsLook">
      <div class="sides">
        <LookPanel settings={settings} onChange={onChange} />
        <figure class="sample" aria-label={label("settingsSample")}>
          <p>{label("sampleText")}</p>
        </figure>
      </div>
    </Section>
  );
}
