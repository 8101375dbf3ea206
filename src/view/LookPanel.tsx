// The controls for theme, typeface, size, width, line height, letter spacing, justification and ruby.

import { IconButton } from "./icons.tsx";
import { type LabelKey, useLabel } from "./labels.ts";
import { fonts, type Settings, type Step, stepped, steps, themes } from "./settings.ts";

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

export function LookPanel({ settings, onChange }: Props) {
  return (
    <div class="look">
      <Choices
        name="theme"
        choices={themes}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ ...settings, theme })}
      />
      <Choices
        name="font"
        choices={fonts}
        chosen={settings.font}
        onChoose={(font) => onChange({ ...settings, font })}
      />
      <div>
        <Stepper step="size" settings={settings} onChange={onChange} />
        <Stepper step="width" settings={settings} onChange={onChange} />
        <Stepper step="lineHeight" settings={settings} onChange={onChange} />
        <Stepper step="spacing" settings={settings} onChange={onChange} />
        <Switch name="justify" settings={settings} onChange={onChange} />
        <Switch name="ruby" settings={settings} onChange={onChange} />
      </div>
    </div>
  );
}

interface ChoicesProps<T extends string> {
  name: "theme" | "font" | "summaryLength";
  choices: readonly T[];
  chosen: T;
  onChoose: (choice: T) => void;
}

/** One of a few, each a button's width. */
export function Choices<T extends string>({ name, choices, chosen, onChoose }: ChoicesProps<T>) {
  const label = useLabel();
  return (
    <fieldset>
      <legend>{label(name)}</legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`seidoku-${name}`}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{label(`${name}_${choice}` as LabelKey)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A setting that is on or off. */
export function Switch({ name, settings, onChange }: Props & { name: "justify" | "ruby" | "detects" }) {
  const label = useLabel();
  return (
    <label class={`switch ${name}`}>
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={({ currentTarget }) => onChange({ ...settings, [name]: currentTarget.checked })}
      />
      {label(name)}
    </label>
  );
}

function Stepper({ step, settings, onChange }: Props & { step: Step }) {
  const label = useLabel();
  const value = settings[step];
  const { least, most } = steps[step];
  const unit = step === "lineHeight" || step === "spacing" ? "%" : "";
  return (
    <div class="step">
      <span class="name">{label(step)}</span>
      <IconButton
        icon="less"
        label={label("less", label(step))}
        disabled={value <= least}
        onClick={() => onChange(stepped(settings, step, -1))}
      />
      <output>
        {value}
        {unit}
      </output>
      <IconButton
        icon="more"
        label={label("more", label(step))}
        disabled={value >= most}
        onClick={() => onChange(stepped(settings, step, 1))}
      />
    </div>
  );
}
