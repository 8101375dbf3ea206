// A picture with its caption and credit; a click shows it as large as the window allows.

import { useRef, useState } from "preact/hooks";
import type { Figure, Footnote, Image } from "../article/article.ts";
import { IconButton } from "./icons.tsx";
import { useLabel } from "./labels.ts";
import { Runs } from "./Runs.tsx";
import { useEscape } from "./useEscape.ts";

interface Props {
  figure: Figure;
  /** The popup shows captions only: pictures would be new requests from elsewhere. */
  pictures: boolean;
  notes: Footnote[];
}

export function FigureView({ figure: { image, caption, credit }, pictures, notes }: Props) {
  const label = useLabel();
  const figure = useRef<HTMLElement>(null);
  // Its height in the text, which stays free while it is shown large; else 0.
  const [room, setRoom] = useState(0);
  const grow = () => setRoom(figure.current?.offsetHeight ?? 0);
  const shrink = () => {
    setRoom(0);
    figure.current?.querySelector("button")?.focus();
  };
  useEscape(room > 0, figure, shrink);
  const isCaptioned = caption.length > 0 || credit !== null;
  if (!isCaptioned && !(pictures && image)) return null;
  const dialog = { role: "dialog", "aria-modal": true, "aria-label": label("enlarge") } as const;
  return (
    // A figure with a caption can be nothing else.
    <div style={`min-block-size: ${room}px`} {...(room > 0 && dialog)}>
      <figure ref={figure} class={room > 0 ? "lightbox" : undefined}>
        {pictures && image && <Picture image={image} isLarge={room > 0} onClick={room > 0 ? shrink : grow} />}
        {isCaptioned && (
          <figcaption>
            <Runs runs={caption} notes={notes} />
            {caption.length > 0 && credit !== null && " "}
            {credit !== null && <span class="credit">{credit}</span>}
          </figcaption>
        )}
        {room > 0 && <IconButton icon="close" label={label("shrink")} onClick={shrink} />}
      </figure>
    </div>
  );
}

interface PictureProps {
  image: Image;
  isLarge: boolean;
  onClick: () => void;
}

/** CSS pixels: smaller pictures have no more to show. */
const leastWidth = 200;

function Picture({ image: { src, alt, width, height }, isLarge, onClick }: PictureProps) {
  const label = useLabel();
  const [hasFailed, setHasFailed] = useState(false);
  // A picture that could not be had leaves its words, and no empty box.
  if (hasFailed) return alt ? <p class="failed">{alt}</p> : null;
  const img = (
    <img
      src={src}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
      onError={() => setHasFailed(true)}
    />
  );
  if (width !== null && width < leastWidth) return img;
  return (
    <button type="button" class="picture" title={label("enlarge")} aria-expanded={isLarge} onClick={onClick}>
      {img}
    </button>
  );
}
