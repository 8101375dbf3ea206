// The few drawings on our buttons: strokes of one weight on a 24 by 24 grid.

// Not as a plain key: the build shortens that name, but not the string by which the drawing is asked for.
const removed = "removed";

const strokes = {
  outline: "M4 6h16M8 12h12M8 18h12M4 12v0M4 18v0",
  look: "M3 18 8 6l5 12M4.8 14h6.4M15 18l3-7 3 7M16 16h4",
  [removed]: "M4 6h16M4 12h8M4 18h5M15 14l6 6M21 14l-6 6",
  copy: "M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2",
  gear: "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3m0 12v3M3 12h3m12 0h3M5.6 5.6l2.2 2.2m8.4 8.4 2.2 2.2m0-12.8-2.2 2.2M7.8 16.2l-2.2 2.2",
  close: "m6 6 12 12M18 6 6 18",
  original: "M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4",

  markdown: "M3 6h18v12H3zM6 15V9l3 3 3-3v6M16.500 9v6m-2-2 2 2 2-2",
  help: "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v0",
  less: "M6 12h12",
  more: "M6 12h12M12 6v12",
};

export type IconName = keyof typeof strokes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
  expanded?: boolean;
  disabled?: boolean;
}

/** A button that shows a drawing and says its name on hover and to screen readers. */
export function IconButton({ icon, label, onClick, expanded, disabled }: Props) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
