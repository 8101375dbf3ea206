import { useState } from "preact/hooks";
import { useLabel } from "./labels.ts";
import type { Settings } from "./settings.ts";

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
  /** Kept once nothing is remembered any more. */
  onForget: () => Promise<void>;
}

/** Whether the reader remembers where articles were left, and a way to forget it all. */
export function PositionsOption({ settings, onChange, onForget }: Props) {
  const label = useLabel();
  const [isForgotten, setIsForgotten] = useState(false);
  return (
    <>
      <label class="switch positions">
        <input
          type="checkbox"
          checked={settings.positions}
          onChange={() => onChange({ ...settings, positions: !settings.positions })}
        />
        {label("positionsOption")}
      </label>
      <button type="button" class="more forget" onClick={() => onForget().then(() => setIsForgotten(true))}>
        {label("forgetPositions")}
      </button>
      <p role="status">{isForgotten && label("forgotten")}</p>
    </>
  );
}
