// Settings: all of them as a file, and the end of all that is kept.

import { useLabel } from "./labels.ts";
import { Section } from "./Section.tsx";

export interface FileProps {
  onExport: () => void;
  onImport: (file: File | undefined) => void;
  onClear: () => void;
}

export function FileSection({ onExport, onImport, onClear }: FileProps) {
  const label = useLabel();
  return (
    <Section label="settingsFile">
      <div class="row choices">
        <button type="button" class="button" onClick={onExport}>
          {label("fileSave")}
        </button>
        <label>
          <input
            type="file"
            accept=".json"
            onChange={({ currentTarget }) => {
              onImport(currentTarget.files?.[0]);
              currentTarget.value = ""; // the same file can be chosen again
            }}
          />
          <span>{label("fileLoad")}</span>
        </label>
      </div>
      <details>
        <summary class="more">{label("clearAll")}</summary>
        <p>{label("clearAsk")}</p>
        <button type="button" class="button" onClick={onClear}>
          {label("clearAll")}
        </button>
      </details>
    </Section>
  );
}
