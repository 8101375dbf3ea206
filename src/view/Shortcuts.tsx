// All keys of the reader, each to be changed by pressing another: the help sheet, and a part of the settings page.

import { useState } from "preact/hooks";
import { useLabel } from "./labels.ts";
import type { Settings } from "./settings.ts";
import { type Action, actions, defaultKeys, keyOf, nameOf } from "./shortcuts.ts";

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

export function Shortcuts({ settings, onChange }: Props) {
  const label = useLabel();
  const { keys, singleKeys } = settings;
  const [asked, setAsked] = useState<Action | null>(null);
  const [said, setSaid] = useState("");
  const ask = (action: Action | null) => {
    setAsked(action);
    setSaid(action ? label("pressKey") : "");
  };
  const set = (action: Action, key: string) => {
    const other = actions.find((one) => one !== action && keys[one] === key);
    if (other) return setSaid(label("keyTaken", nameOf(key), label(other)));
    ask(null);
    onChange({ ...settings, keys: { ...keys, [action]: key } });
  };
  const heard = (event: KeyboardEvent) => {
    const key = asked && keyOf(event);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    set(asked, key);
  };
  return (
    <div class="keys">
      <label class="switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={() => onChange({ ...settings, singleKeys: !singleKeys })}
        />
        {label("singleKeys")}
      </label>
      <ul class="rows">
        {actions.map((action) => (
          <li key={action}>
            <button
              type="button"
              class="choices"
              onClick={() => ask(asked === action ? null : action)}
              onBlur={() => ask(null)}
              onKeyDown={heard}
            >
              {label(action)} <span>{asked === action ? "…" : nameOf(keys[action])}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <button type="button" class="more" onClick={() => onChange({ ...settings, keys: defaultKeys })}>
        {label("restore")}
      </button>
    </div>
  );
}
