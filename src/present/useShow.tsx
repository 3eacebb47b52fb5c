import { type RefObject, useEffect, useState } from "react";
import type { Slide } from "../model/story";
import { reportLost } from "../ui/bring";
import { useDeckStore } from "./DeckProvider";
import { readDeckRequest } from "./deckAddress";
import { keepAwake } from "./keepAwake";
import { readPaper } from "./print/paper";
import { loadReveal, type Show, startReveal } from "./startReveal";

/**
 * Starts the show of a deck: automatically in a large enough viewport without `?alone` or a paper layout, else once
 * `isWanted` is true. Until then, and when the show fails, the slides stay one below the other.
 */
export function useShow(element: RefObject<HTMLElement | null>, slides: readonly Slide[], isWanted: boolean) {
  const store = useDeckStore();
  const [isOn, setOn] = useState(false);
  const [show, setShow] = useState<Show>();
  useEffect(() => {
    // The document layout stays until reveal.js has loaded.
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

/** Whether the address selects the document layout for a single reader, or paper. */
function isRead(): boolean {
  const { search } = window.location;
  return readDeckRequest(search).isAlone || readPaper(search) !== undefined;
}

function isRoomy(): boolean {
  return window.matchMedia("(min-width: 40rem) and (min-height: 20rem)").matches;
}
