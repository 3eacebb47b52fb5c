import { useEffect, useRef, useState } from "react";
import type { Language } from "../model/language";
import type { Slide } from "../model/story";
import type { DeckMessages } from "../text/deckMessages";
import { DeckCopies } from "./DeckCopies";
import { useDeck, useDeckStore } from "./DeckProvider";
import { HelpDialog } from "./HelpDialog";
import { LettersChoice } from "./LettersChoice";
import { SpeakerButton } from "./SpeakerButton";
import type { Show } from "./startReveal";
import { toggleFullscreen } from "./toggleFullscreen";
import { countPlanned } from "./turn";
import { useFocusLeft } from "./useFocusLeft";
import { useLetterKeys } from "./useLetterKeys";
import { useTimerKeys } from "./useTimerKeys";

interface DeckBarProps {
  readonly slides: readonly Slide[];
  readonly show: Show;
  /** The title of the current slide. */
  readonly title: string;
  readonly messages: DeckMessages;
  readonly language: Language;
  readonly isKit: boolean;
}

/** Controls for use without a keyboard: back, forward, slide number, overview, speaker view, full screen, help. */
export function DeckBar({ slides, show, title, messages, ...copies }: DeckBarProps) {
  const { present } = messages;
  const position = useDeck((deck) => deck.position);
  const leftOut = useDeck((deck) => deck.leftOut);
  const { number, count } = countPlanned(slides, { position, leftOut });
  const isBlack = useDeck((deck) => deck.isBlack);
  const isNeeded = useHands();
  useFocusLeft();
  const help = useRef<HTMLDialogElement>(null);
  useLetterKeys({ "?": () => help.current?.showModal() });
  useTimerKeys(useDeckStore(), slides);
  return (
    <>
      <nav className={isNeeded ? "deck-bar is-needed" : "deck-bar"} aria-label={present.slides}>
        <button type="button" aria-label={present.previous} onClick={show.previous}>
          ‹
        </button>
        <span className="deck-count" aria-hidden="true">
          {`${number} / ${count}`}
        </span>
        <button type="button" aria-label={present.next} onClick={show.next}>
          ›
        </button>
        <button type="button" onClick={show.toggleOverview}>
          {present.overview}
        </button>
        <SpeakerButton words={present.speaker} />
        <button type="button" onClick={() => void toggleFullscreen()}>
          {present.fullscreen}
        </button>
        <button type="button" aria-label={present.help} onClick={() => help.current?.showModal()}>
          ?
        </button>
      </nav>
      <p className="visually-hidden" role="status">
        {`${present.slide(number, count)}: ${title}`}
      </p>
      {isBlack && (
        <p className="visually-hidden" role="status">
          {present.black}
        </p>
      )}
      <HelpDialog ref={help} words={present.keys}>
        <LettersChoice words={present.letters} />
        <DeckCopies messages={messages} {...copies} />
      </HelpDialog>
    </>
  );
}

/** Whether a mouse, pen or finger was active within the last `patience`; only then are the buttons visible. */
function useHands(): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      setNear(true);
      clearTimeout(resting);
      resting = setTimeout(() => setNear(false), patience);
    };
    for (const type of ["pointermove", "pointerdown"]) window.addEventListener(type, show);
    return () => {
      clearTimeout(resting);
      for (const type of ["pointermove", "pointerdown"]) window.removeEventListener(type, show);
    };
  }, []);
  return isNear;
}

/** In milliseconds. */
const patience = 3000;
