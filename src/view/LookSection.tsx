// Settings: the look, with a live sample.

import type { Run } from "../article/article.ts";
import { LookPanel } from "./LookPanel.tsx";
import { useWords } from "./labels.ts";
import { Runs } from "./Runs.tsx";
import { Section } from "./Section.tsx";
import type { Settings } from "./settings.ts";

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

export function LookSection({ settings, onChange }: Props) {
  const { label, language } = useWords();
  return (
    <Section label="settingsLook">
      <div class="sides">
        <LookPanel settings={settings} onChange={onChange} />
        <figure class="sample text" lang={language} aria-label={label("settingsSample")}>
          <p>
            <Runs runs={runsOf(label("sampleText"))} />
          </p>
        </figure>
      </div>
    </Section>
  );
}

/** 棟梁《とうりょう》は: a reading stands behind its base. */
const runsOf = (sample: string): Run[] =>
  sample
    .split(/(\p{sc=Han}+《.+?》)/u)
    .map((text) => text.split(/[《》]/))
    .map(([text = "", reading]) => (reading ? { kind: "ruby", text, reading } : { kind: "words", text }));
