import { useEffect, useMemo, useRef } from "react";
import { comeAlive } from "../ui/comeAlive";
import { DeckNotice } from "./DeckNotice";
import { useDeck, useDeckStore } from "./DeckProvider";
import { countSteps } from "./deckStore";
import { HelpDialog } from "./HelpDialog";
import type { Step } from "./keepInStep";
import { LettersChoice } from "./LettersChoice";
import { MinutesChoice } from "./MinutesChoice";
import { NextStage } from "./NextStage";
import { NoteWords } from "./NoteWords";
import { PlanList } from "./PlanList";
import { Rehearsal } from "./Rehearsal";
import { SlideStage } from "./SlideStage";
import { SpeakerClock } from "./SpeakerClock";
import type { SlideWorld } from "./slideProps";
import { toggleFullscreen } from "./toggleFullscreen";
import { countPlanned, findStep, turn } from "./turn";
import { useConnection } from "./useConnection";
import { useDeckTitle } from "./useDeckTitle";
import { useFocusLeft } from "./useFocusLeft";
import { useKeptFocus } from "./useKeptFocus";
import { useLetterKeys } from "./useLetterKeys";
import { useSpeakerKeys } from "./useSpeakerKeys";
import { useTimerKeys } from "./useTimerKeys";

export interface SpeakerPageProps extends Omit<SlideWorld, "isShow"> {
  /** The synchronization of this window with the show; undefined: none. */
  readonly step: Step | undefined;
}

/** The speaker view, while the audience sees the show: current slide, next slide, notes, time and plan. */
export function SpeakerPage({ step, ...props }: SpeakerPageProps) {
  const { slides, messages, format } = props;
  const { present } = messages;
  const { speaker } = present;
  const store = useDeckStore();
  const isConnected = useConnection(step);
  const at = useDeck(({ position }) => position.slide);
  const slide = slides.find(({ id }) => id === at);
  useSpeakerKeys(store, slides);
  useTimerKeys(store, slides);
  useKeptFocus(store);
  useDeckTitle(props, speaker.title);
  useFocusLeft();
  const page = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  // Omits the key that opens the speaker view: it is open already.
  const isForSpeaker = ([keys]: readonly string[]) => keys !== speaker.key[0];
  useLetterKeys({
    "?": () => help.current?.showModal(),
    KeyF: () => void toggleFullscreen(),
    KeyO: () => page.current?.querySelector<HTMLElement>(".plan-list [aria-current]")?.focus(),
  });
  useEffect(() => {
    for (const part of page.current?.querySelectorAll<HTMLElement>("header, main > section") ?? [])
      comeAlive(part);
  }, []);
  return (
    <div ref={page} className="speaker">
      <header className="speaker-header">
        <h1>{speaker.title}</h1>
        <p className="speaker-connection" role="status" data-connected={isConnected || undefined}>
          {isConnected ? speaker.connected : speaker.alone}
        </p>
        <SpeakerClock slides={slides} words={speaker} language={format.language} />
      </header>
      <main>
        <section className="speaker-now" aria-label={speaker.now}>
          {slide !== undefined && <SlideStage slide={slide} {...props} />}
          <SpeakerControls slides={slides} words={present} />
        </section>
        <section className="speaker-notes" aria-label={present.notes}>
          <h2>{present.notes}</h2>
          {slide !== undefined && <NoteWords slide={slide} present={present} language={format.language} />}
        </section>
        <NextPane {...props} />
        <section className="speaker-plan" aria-label={speaker.plan}>
          <MinutesChoice slides={slides} words={speaker} />
          <PlanList {...props} />
          <Rehearsal words={speaker} />
          <LettersChoice words={present.letters} />
          <button
            type="button"
            className="button"
            aria-label={present.help}
            onClick={() => help.current?.showModal()}
          >
            ?
          </button>
        </section>
      </main>
      <DeckNotice slides={slides} messages={messages} />
      <HelpDialog ref={help} words={{ ...present.keys, rows: present.keys.rows.filter(isForSpeaker) }} />
    </div>
  );
}

function NextPane(props: Omit<SpeakerPageProps, "step">) {
  const { speaker } = props.messages.present;
  const position = useDeck((deck) => deck.position);
  const leftOut = useDeck((deck) => deck.leftOut);
  const next = useMemo(
    () => findStep(props.slides, { position, leftOut }, 1),
    [props.slides, position, leftOut],
  );
  return (
    <section className="speaker-next" aria-label={speaker.next}>
      <h2>{speaker.next}</h2>
      {next === undefined ? <p className="muted">{speaker.end}</p> : <NextStage next={next} {...props} />}
    </section>
  );
}

interface SpeakerControlsProps extends Pick<SpeakerPageProps, "slides"> {
  readonly words: SpeakerPageProps["messages"]["present"];
}

function SpeakerControls({ slides, words }: SpeakerControlsProps) {
  const store = useDeckStore();
  const position = useDeck((deck) => deck.position);
  const isBlack = useDeck((deck) => deck.isBlack);
  const leftOut = useDeck((deck) => deck.leftOut);
  const { number, count } = countPlanned(slides, { position, leftOut });
  const slide = slides.find(({ id }) => id === position.slide);
  const steps = slide === undefined ? 1 : countSteps(slide);
  const go = (direction: 1 | -1) => turn(store, slides, direction, Date.now());
  return (
    <nav className="speaker-controls" aria-label={words.speaker.controls}>
      <button type="button" className="button" aria-label={words.previous} onClick={() => go(-1)}>
        ‹
      </button>
      <button type="button" className="button is-next" onClick={() => go(1)}>
        {`${words.next} ›`}
      </button>
      <p role="status">{`${words.slide(number, count)} · ${words.speaker.step(position.step + 1, steps)}`}</p>
      <button
        type="button"
        className="button"
        aria-pressed={isBlack}
        onClick={() => store.getState().blacken(!isBlack)}
      >
        {words.speaker.black}
      </button>
    </nav>
  );
}
