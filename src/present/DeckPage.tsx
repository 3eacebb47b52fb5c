import { useEffect, useRef, useState } from "react";
import { GrowthStillHtml } from "../figures/growth/GrowthStill";
import { defaultView } from "../model/view";
import { LanguageLinks } from "../sections/LanguageLinks";
import { toHref } from "../store/syncAddress";
import { comeAlive } from "../ui/comeAlive";
import { DeckBar } from "./DeckBar";
import { DeckCopies } from "./DeckCopies";
import { DeckNotice } from "./DeckNotice";
import { useDeckStore } from "./DeckProvider";
import { contentId, toDeckAddress } from "./deckAddress";
import { MinutesChoice } from "./MinutesChoice";
import { NoteWords } from "./NoteWords";
import { HandoutEnd } from "./print/HandoutEnd";
import { PaperBar } from "./print/PaperBar";
import { toPaperClass, toPaperStep } from "./print/paper";
import { usePaper } from "./print/usePaper";
import { WritingLines } from "./print/WritingLines";
import { SlideFrame, SlidePart } from "./SlidePart";
import type { SlideWorld } from "./slideProps";
import { StageHeight, useStageHeight } from "./stageHeight";
import { useDeckTitle } from "./useDeckTitle";
import { useKeptFocus } from "./useKeptFocus";
import { useShow } from "./useShow";

export interface DeckPageProps extends Omit<SlideWorld, "isShow"> {
  /** The growth charts of slides as HTML, by slide id; only for prerendering. */
  readonly stills?: Readonly<Record<string, string>>;
  /** Whether this is the single-file copy, which is not part of a site and has one language. */
  readonly isKit?: boolean;
}

/** The slides one below the other, as prerendered; with scripts and a large enough viewport they become a show. */
export function DeckPage({ slides, stills = {}, isKit = false, ...props }: DeckPageProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [isWanted, setWanted] = useState(false);
  const { show, isOn } = useShow(ref, slides, isWanted);
  useEffect(() => {
    for (const slide of ref.current?.querySelectorAll<HTMLElement>(".slides > section") ?? [])
      comeAlive(slide);
  }, []);
  useKeptFocus(useDeckStore());
  const title = useDeckTitle({ slides, ...props }, isOn ? props.messages.present.title : undefined);
  const stageHeight = useStageHeight(isOn);
  const paper = usePaper();
  const { present } = props.messages;
  const form = paper === undefined ? "deck" : `deck ${toPaperClass(paper)}`;
  return (
    <>
      {paper !== undefined && <PaperBar paper={paper} present={present} />}
      {!isOn && paper === undefined && (
        <DeckHeader slides={slides} {...props} isKit={isKit} onStart={() => setWanted(true)} />
      )}
      <main id={contentId} tabIndex={-1} aria-label={present.slides}>
        <div ref={ref} className={isOn ? "deck reveal" : form}>
          <StageHeight value={stageHeight}>
            <div className="slides">
              {slides.map((slide) => (
                <SlideFrame key={slide.id} slide={slide}>
                  <GrowthStillHtml value={stills[slide.id] ?? ""}>
                    <SlidePart
                      {...props}
                      slide={slide}
                      slides={slides}
                      isShow={isOn || paper !== undefined}
                      held={isOn ? undefined : toPaperStep(slide)}
                    />
                  </GrowthStillHtml>
                  <aside className="notes">
                    <h3>{present.notes}</h3>
                    <NoteWords slide={slide} present={present} language={props.format.language} />
                  </aside>
                  {paper?.form === "handout" && <WritingLines />}
                </SlideFrame>
              ))}
            </div>
          </StageHeight>
          {paper?.form === "handout" && <HandoutEnd slides={slides} {...props} />}
        </div>
      </main>
      <DeckNotice slides={slides} messages={props.messages} />
      {show !== undefined && (
        <DeckBar
          {...{ slides, show, title, isKit }}
          messages={props.messages}
          language={props.format.language}
        />
      )}
    </>
  );
}

interface DeckHeaderProps extends Omit<DeckPageProps, "stills"> {
  readonly onStart: () => void;
}

/** The header of the document layout: title, languages, time limit, the button that starts the show, copies. */
function DeckHeader({ slides, messages, format: { language }, isKit = false, onStart }: DeckHeaderProps) {
  const base = import.meta.env.BASE_URL;
  const { present, common } = messages;
  const header = useRef<HTMLElement>(null);
  useEffect(() => {
    if (header.current !== null) comeAlive(header.current);
  }, []);
  return (
    <header ref={header} className="deck-header">
      <a className="skip" href={`#${contentId}`}>
        {present.skip}
      </a>
      <div className="page-header">
        <a className="brand" href={toHref({ ...defaultView, language }, base)}>
          {common.title}
        </a>
        {!isKit && (
          <LanguageLinks
            language={language}
            label={present.language}
            hrefOf={(other) => base + toDeckAddress(other).slice(1)}
          />
        )}
      </div>
      <h1>{present.title}</h1>
      <p className="subtitle">{present.lead}</p>
      <MinutesChoice slides={slides} words={present.speaker} />
      <button type="button" className="button deck-start" onClick={onStart}>
        {present.start}
      </button>
      <DeckCopies language={language} messages={messages} isKit={isKit} />
    </header>
  );
}
