import { type RefObject, useEffect, useState } from "react";
import type { Slide } from "../model/story";
import { reportLost } from "../ui/bring";
import { useDeckStore } from "./DeckProvider";
import { readDeckRequest } from "./deckAddress";
import { keepAwake } from "./keepAwake";
import { readPaper } from "./print/paper";
import { loadReveal, type Show, startReveal } from "./startReveal";

/**
 * The show of a deck: it begins by itself where a slide has room, else when it is asked for. A window that is too small
 * for slides has them one below the other, and so has one whose slides are laid out for paper, or whose show fails.
 */
export function useShow(element: RefObject<HTMLElement | null>, slides: readonly Slide[], isWanted: boolean) {
  const store = useDeckStore();
  const [isOn, setOn] = useState(false);
  const [show, setShow] = useState<Show>();
  useEffect(() => {
    // The document stands until all is there that the show needs.
    if (isWanted || (isRoomy() && !isRead())) void loadReveal().then(() => setOn(true));
  }, [isWanted]);
  useEffect(() => {
    if (!isOn || element.current === null) return;
    const { loop } = readDeckRequest(window.location.search);
    const started = startReveal({ element: element.current, slides, store, loop });
    started.then(setShow, (error) => {
      setOn(false);
      reportLost(error, "show");
    });
    const letSleep = keepAwake();
    return () => {
      letSleep();
      started.then(
        (show) => show.stop(),
        () => {},
      );
    };
  }, [isOn, element, slides, store]);
  return { isOn, show };
}

/** Whether the address asks for slides to be read, by one person or on paper. */
function isRead(): boolean {
  const { search } = window.location;
  return readDeckRequest(search).isAlone || readPaper(search) !== undefined;
}

function isRoomy(): boolean {
  return window.matchMedia("(min-width: 40rem) and (min-height: 20rem)").matches;
}
