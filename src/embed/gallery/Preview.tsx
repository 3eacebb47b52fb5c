import { useEffect, useRef, useState } from "react";
import type { Format } from "../../text/format";
import type { Messages } from "../../text/messages";
import { useWidth } from "../../ui/useWidth";

interface PreviewProps {
  /** The address of the embed on this site. */
  readonly src: string;
  /** In CSS pixels. */
  readonly width: number;
  /** The height of the frame as a CSS length that depends on its width; undefined while unknown. */
  readonly height: string | undefined;
  readonly format: Format;
  readonly words: Messages["gallery"];
}

/** The embed at the chosen width. In a narrower container it is scaled down, never laid out at another width. */
export function Preview({ src, width, height = "640px", format, words }: PreviewProps) {
  const { ref, width: room } = useWidth<HTMLDivElement>(width);
  const box = useRef<HTMLDivElement>(null);
  const drawn = useHeight(box);
  const scale = Math.min(1, room / width);
  const size = words.heightThere(String(width), format.number(drawn));
  return (
    <section className="preview" aria-label={words.preview}>
      <p className="preview-size" aria-live="polite">
        {scale < 1 ? `${size} ${words.scaled(format.percent(Math.round(scale * 100) / 100))}` : size}
      </p>
      <div ref={ref}>
        <div className="preview-frame" style={{ width: width * scale, height: drawn * scale }}>
          <div ref={box} className="preview-box" style={{ width, transform: `scale(${scale})` }}>
            <div style={{ paddingBottom: height }}>
              {/* A new frame for each address: navigating one frame would add history entries. */}
              <iframe key={src} src={src} title={words.preview} loading="lazy" />
            </div>
          </div>
        </div>
      </div>
    </section>
  );
}

/** The height of an element in whole CSS pixels, before scaling; 0 until it is measured. */
function useHeight(ref: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const node = ref.current;
    if (node === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setHeight(node.offsetHeight));
    observer.observe(node);
    return () => observer.disconnect();
  }, [ref]);
  return height;
}
