// The settings page: the look with a live sample, the summary, the shortcut, privacy.

import type { ModelState } from "../insight/device-model.ts";
import { Choices, LookPanel } from "./LookPanel.tsx";
import { type LabelKey, useLabel, useWords } from "./labels.ts";
import { lookOf } from "./look.ts";
import { isBusy, ModelNote } from "./ModelNote.tsx";
import { type Settings, summaryLengths } from "./settings.ts";

export interface OptionsProps {
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
}

export function Options({ settings, shortcut, said, model, onChange, onModel, onRestore }: OptionsProps) {
  const { label, language } = useWords();
  return (
    <div class={`seidoku options ${settings.theme} ${settings.font}`} style={lookOf(settings)} lang={language}>
      <main>
        <h1>{label("settings")}</h1>
        <section>
          <h2 class="label">{label("settingsLook")}</h2>
          <div class="sides">
            <LookPanel settings={settings} onChange={onChange} />
            <figure class="sample" aria-label={label("settingsSample")}>
              <p>{label("sampleText")}</p>
            </figure>
          </div>
        </section>
        <section>
          <h2 class="label">{label("summaryTitle")}</h2>
          <div class="look">
            <Choices
              name="summaryLength"
              choices={summaryLengths}
              chosen={settings.summaryLength}
              onChoose={(summaryLength) => onChange({ ...settings, summaryLength })}
            />
          </div>
          <ModelOption isOn={settings.deviceModel} model={model} onModel={onModel} />
        </section>
        <button type="button" class="more" onClick={onRestore}>
          {label("restore")}
        </button>
        <p class="outcome" role="status">
          {said && label(said)}
        </p>
        <section>
          <h2 class="label">{label("settingsShortcuts")}</h2>
          <p>{shortcut === null ? label("shortcutNone") : label("shortcutText", shortcut)}</p>
        </section>
        <section>
          <h2 class="label">{label("settingsPrivacy")}</h2>
          <p>{label("privacyText")}</p>
        </section>
      </main>
    </div>
  );
}

interface ModelProps extends Pick<OptionsProps, "model" | "onModel"> {
  isOn: boolean;
}

function ModelOption({ isOn, model, onModel }: ModelProps) {
  const label = useLabel();
  const cannot = model.kind === "failed" && model.reason === "unavailable";
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn || isBusy(model)}
          disabled={cannot && !isOn}
          aria-describedby="about-model"
          onChange={({ currentTarget }) => onModel(currentTarget.checked)}
        />
        {label("modelOption")}
      </label>
      <div id="about-model">
        {!cannot && <p class="about">{label("modelAbout")}</p>}
        <ModelNote state={model}>
          {isBusy(model) && (
            <button type="button" class="more" onClick={() => onModel(false)}>
              {label("modelStop")}
            </button>
          )}
        </ModelNote>
      </div>
    </>
  );
}
