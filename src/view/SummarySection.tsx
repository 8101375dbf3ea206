// Settings: how long summaries are, and who writes them.

import type { ModelState } from "../insight/device-model.ts";
import { Choices } from "./LookPanel.tsx";
import { useLabel } from "./labels.ts";
import { isBusy, ModelNote } from "./ModelNote.tsx";
import { Section } from "./Section.tsx";
import { type Settings, summaryLengths } from "./settings.ts";

interface Props extends ModelProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

interface ModelProps {
  model: ModelState;
  /** Lets the browser's own model write, or no more. */
  onModel: (isOn: boolean) => void;
}

export function SummarySection({ settings, onChange, ...model }: Props) {
  return (
    <Section label="summaryTitle">
      <div class="look">
        <Choices
          name="summaryLength"
          choices={summaryLengths}
          chosen={settings.summaryLength}
          onChoose={(summaryLength) => onChange({ ...settings, summaryLength })}
        />
      </div>
      <ModelOption isOn={settings.deviceModel} {...model} />
    </Section>
  );
}

function ModelOption({ isOn, model, onModel }: ModelProps & { isOn: boolean }) {
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
      <div id="about-model" class="about">
        {!cannot && <p>{label("modelAbout")}</p>}
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
