// The settings page, as the list of its sections.

import type { ModelState } from "../insight/device-model.ts";
import { type FileProps, FileSection } from "./FileSection.tsx";
import { Switch } from "./LookPanel.tsx";
import { LookSection } from "./LookSection.tsx";
import { type LabelKey, useWords } from "./labels.ts";
import { lookOf } from "./look.ts";
import { PositionsOption } from "./PositionsOption.tsx";
import { Section } from "./Section.tsx";
import { Shortcuts } from "./Shortcuts.tsx";
import { type SitesProps, SitesSection } from "./SitesSection.tsx";
import { SummarySection } from "./SummarySection.tsx";
import type { Settings } from "./settings.ts";

export interface OptionsProps extends SitesProps, FileProps {
  settings: Settings;
  /** Keys that open the reader, as the browser writes them, or null. */
  shortcut: string | null;
  /** What the last change came to. */
  said: LabelKey | null;
  model: ModelState;
  onChange: (settings: Settings) => void;
  /** Lets the browser's own model write, or no more. */
  onModel: (isOn: boolean) => void;
  onRestore: () => void;
  /** Forgets where articles were left. */
  onForget: () => Promise<void>;
}

export function Options({
  settings,
  shortcut,
  said,
  model,
  onChange,
  onModel,
  onRestore,
  onForget,
  ...rest
}: OptionsProps) {
  const { label, language } = useWords();
  const look = lookOf(settings);
  return (
    <div class={`seidoku options ${look.class}`} style={look.style} lang={language}>
      <main>
        <h1>{label("settings")}</h1>
        <LookSection settings={settings} onChange={onChange} />
        <SummarySection settings={settings} onChange={onChange} model={model} onModel={onModel} />
        <button type="button" class="more" onClick={onRestore}>
          {label("restore")}
        </button>
        <SitesSection {...rest} />
        <Section label="settingsDetector">
          <Switch name="detects" settings={settings} onChange={onChange} />
          <p class="about">{label("detectAbout")}</p>
        </Section>
        <Section label="settingsShortcuts">
          <p>{shortcut === null ? label("shortcutNone") : label("shortcutText", shortcut)}</p>
          <Shortcuts settings={settings} onChange={onChange} />
        </Section>
        <Section label="settingsPrivacy">
          <p>{label("privacyText")}</p>
          <PositionsOption settings={settings} onChange={onChange} onForget={onForget} />
        </Section>
        <FileSection {...rest} />
        <p class="outcome" role="status">
          {said && label(said)}
        </p>
      </main>
    </div>
  );
}
