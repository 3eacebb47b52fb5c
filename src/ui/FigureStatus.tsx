import { type RefObject, useEffect, useRef, useState } from "react";

/** Sentences to announce, by topic. Undefined: nothing to announce for this topic. */
export type Says = Readonly<Record<string, string | undefined>>;

interface FigureStatusProps {
  readonly says: Says;
}

/** Debounce in milliseconds: changes closer together than this are announced once. */
const pause = 300;

/**
 * The polite live region of a figure. It announces changed sentences only if the reader's last action was inside its parent
 * element. A linked figure that changes with it stays silent, so nothing is announced twice. Nothing is announced at load.
 */
export function FigureStatus({ says }: FigureStatusProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const isActedIn = useActedIn(ref);
  const before = useRef(says);
  const waiting = useRef<Says>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [announced, announce] = useState({ words: "", count: 0 });
  useEffect(() => {
    const changed = Object.entries(says).filter(([topic, sentence]) => sentence !== before.current[topic]);
    before.current = says;
    if (changed.length === 0) return;
    waiting.current = isActedIn.current ? { ...waiting.current, ...Object.fromEntries(changed) } : {};
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const words = Object.values(waiting.current).filter((sentence) => sentence !== undefined);
      waiting.current = {};
      announce(({ count }) => ({ words: words.join(" "), count: count + 1 }));
    }, pause);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <p ref={ref} className="visually-hidden" role="status">
      {/* A new element for each announcement, so that a repeated sentence is announced again. */}
      {announced.words !== "" && <span key={announced.count}>{announced.words}</span>}
    </p>
  );
}

/** Whether the reader's last key press, click or input was inside the parent of the element. */
function useActedIn(ref: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isActedIn = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      isActedIn.current = target instanceof Node && ref.current?.parentElement?.contains(target) === true;
    };
    for (const type of actions) document.addEventListener(type, note, true);
    return () => {
      for (const type of actions) document.removeEventListener(type, note, true);
    };
  }, [ref]);
  return isActedIn;
}

const actions = ["pointerdown", "keydown", "click", "input"] as const;
