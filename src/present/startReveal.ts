import type Reveal from "reveal.js";
import type { Slide } from "../model/story";
import { bring } from "../ui/bring";
import { countSteps, type DeckStore, type Position } from "./deckStore";
import { judgeKeys } from "./isMeant";
import { areLettersOn, isCharacter } from "./letterKeys";
import { findPlanned, moveAt } from "./turn";

type RevealApi = InstanceType<typeof Reveal>;

/** It asks for a browser as soon as it is read, and slides are drawn without one too. */
export const loadReveal = () => bring("reveal", async () => (await import("reveal.js")).default);

/** What can be done with a deck that is shown. */
export interface Show {
  readonly next: () => void;
  readonly previous: () => void;
  readonly toggleOverview: () => void;
  readonly stop: () => void;
}

interface ShowRequest {
  /** Holds `.slides` with a section a slide. */
  readonly element: HTMLElement;
  readonly slides: readonly Slide[];
  readonly store: DeckStore;
  /** Goes on by itself after so many seconds, from the last slide to the first. */
  readonly loop: number | undefined;
}

/**
 * Shows slides by reveal.js (keys, clicker, touch, overview, addresses of steps), and keeps it and the store of the deck
 * at one step, whichever of them moves. Where that throws, the slides are left as they were.
 */
export async function startReveal(request: ShowRequest): Promise<Show> {
  const { element, slides, store } = request;
  const RevealJs = await loadReveal();
  const judge = judgeKeys();
  const reveal = new RevealJs(element, {
    ...sizeOf(element),
    margin: 0,
    minScale: 0.05,
    maxScale: 20,
    center: false,
    controls: false,
    help: false,
    hash: true,
    fragmentInURL: true,
    // The store follows the address: it knows what is shown where that leads nowhere.
    respondToHashChanges: false,
    history: false,
    keyboard: toKeys(slides, store),
    keyboardCondition: (event) => judge.isForDeck(event) && (areLettersOn() || !isCharacter(event)),
    transition: "none",
    backgroundTransition: "none",
    autoAnimate: false,
    loop: request.loop !== undefined,
    // All slides are laid out at the beginning, not the next one in the moment of a key.
    viewDistance: slides.length,
    mobileViewDistance: slides.length,
    hideInactiveCursor: true,
    postMessage: false,
    postMessageEvents: false,
    scrollActivationWidth: 0,
  });
  try {
    return await runShow(reveal, judge, request);
  } catch (error) {
    judge.stop();
    reveal.destroy();
    throw error;
  }
}

async function runShow(
  reveal: RevealApi,
  judge: ReturnType<typeof judgeKeys>,
  { element, slides, store, loop }: ShowRequest,
): Promise<Show> {
  await reveal.initialize();
  // reveal.js calls the deck an application, where readers of screens hear no document any more.
  element.removeAttribute("role");
  // It would have the whole of each slide read out: the bar says which one it is.
  element.querySelector(".aria-status")?.removeAttribute("aria-live");
  moveTo(reveal, slides, store.getState().position);
  if (store.getState().isBlack) reveal.togglePause(true);
  const stopKeeping = keepStep(reveal, slides, store);
  const fit = new ResizeObserver(() => reveal.configure(sizeOf(element)));
  fit.observe(element);
  const click = (event: KeyboardEvent) => clickFromField(event, reveal);
  window.addEventListener("keydown", click);
  element.addEventListener("pointerdown", holdSlide, true);
  const goOn = () => !reveal.isPaused() && reveal.next();
  const going = loop === undefined ? undefined : setInterval(goOn, loop * 1000);
  return {
    next: () => reveal.next(),
    previous: () => reveal.prev(),
    toggleOverview: () => reveal.toggleOverview(),
    stop: () => {
      clearInterval(going);
      window.removeEventListener("keydown", click);
      element.removeEventListener("pointerdown", holdSlide, true);
      judge.stop();
      stopKeeping();
      fit.disconnect();
      reveal.destroy();
    },
  };
}

/** What a finger draws, slides or moves: there it does not turn the slide. */
const draggable = ".question-line-hand, input, .map-figure, .map-years";

/** Tells reveal.js, before it hears of a finger, that what is under it takes drags itself. */
function holdSlide({ target }: PointerEvent): void {
  if (target instanceof Element) target.closest(draggable)?.setAttribute("data-prevent-swipe", "");
}

/** The clicker of a speaker who has just typed into a field: reveal.js leaves all keys to a field. */
function clickFromField(event: KeyboardEvent, reveal: RevealApi): void {
  const { key, target } = event;
  if (!(target instanceof HTMLInputElement) || !/^Page(Up|Down)$/.test(key)) return;
  event.preventDefault();
  if (key === "PageDown") reveal.next();
  else reveal.prev();
}

/** Slides are laid out at half the size of a projector, in the shape that is nearer to that of the window. */
function sizeOf({ clientWidth, clientHeight }: HTMLElement): {
  readonly width: number;
  readonly height: number;
} {
  const isWide = clientWidth / clientHeight > 1.5;
  return isWide ? { width: 640, height: 360 } : { width: 640, height: 480 };
}

/** Beside those of reveal.js, by key codes: Home goes to a deck that reveals nothing yet, and "?" is a question. */
function toKeys(slides: readonly Slide[], store: DeckStore): Record<number, () => void> {
  const goTo = (slide: Slide | undefined) => {
    if (slide !== undefined) store.getState().goTo({ slide: slide.id, step: 0 });
  };
  return { 36: () => goTo(slides[0]), 35: () => goTo(slides.at(-1)), 191: () => {} };
}

function keepStep(reveal: RevealApi, slides: readonly Slide[], store: DeckStore): () => void {
  let isChosen = false;
  let isLed = false;
  const lead = (position: Position) => {
    isLed = true;
    moveTo(reveal, slides, position);
    isLed = false;
  };
  const tell = () => {
    // On its way to where the store is, it names steps that nobody has chosen.
    if (isLed) return;
    const passed = isChosen || reveal.isOverview() ? undefined : findPassed(reveal, slides, store);
    const position = toPosition(reveal, slides);
    if (passed !== undefined) moveTo(reveal, slides, passed);
    else if (position !== undefined && !isAt(store, position)) moveAt(store, position, Date.now());
  };
  const choose = () => {
    isChosen = true;
    queueMicrotask(() => {
      isChosen = false;
    });
  };
  reveal.on("overviewhidden", choose);
  for (const event of moves) reveal.on(event, tell);
  const pause = () => store.getState().blacken(reveal.isPaused());
  for (const event of ["paused", "resumed"]) reveal.on(event, pause);
  const unsubscribe = store.subscribe(({ position, isBlack }, before) => {
    if (position !== before.position) lead(position);
    if (isBlack !== reveal.isPaused()) reveal.togglePause(isBlack);
  });
  return () => {
    unsubscribe();
    reveal.off("overviewhidden", choose);
    for (const event of moves) reveal.off(event, tell);
    for (const event of ["paused", "resumed"]) reveal.off(event, pause);
  };
}

const moves = ["slidechanged", "fragmentshown", "fragmenthidden"] as const;

/** Where reveal.js is. */
function toPosition(reveal: RevealApi, slides: readonly Slide[]): Position | undefined {
  const { h, f } = reveal.getIndices();
  const slide = slides[h];
  return slide && { slide: slide.id, step: (f ?? -1) + 1 };
}

function isAt(store: DeckStore, { slide, step }: Position): boolean {
  const { position } = store.getState();
  return position.slide === slide && position.step === step;
}

/** Where to go from a slide that there is no time for, when it was come to from its neighbour. */
function findPassed(reveal: RevealApi, slides: readonly Slide[], store: DeckStore): Position | undefined {
  const { h } = reveal.getIndices();
  const from = slides.findIndex(({ id }) => id === store.getState().position.slide);
  const slide = slides[h];
  if (slide === undefined || Math.abs(h - from) !== 1) return undefined;
  store.getState().keepTime(Date.now());
  const { position, leftOut } = store.getState();
  if (!leftOut.includes(slide.id)) return undefined;
  const direction = h > from ? 1 : -1;
  const found = findPlanned(slides, { position, leftOut }, direction);
  return found === undefined
    ? position
    : { slide: found.id, step: direction === 1 ? 0 : countSteps(found) - 1 };
}

/** Takes reveal.js where the store is. */
function moveTo(reveal: RevealApi, slides: readonly Slide[], { slide: id, step }: Position): void {
  const h = slides.findIndex((slide) => slide.id === id);
  const slide = slides[h];
  const at = reveal.getIndices();
  if (slide === undefined || (at.h === h && (at.f ?? -1) + 1 === step)) return;
  reveal.slide(h, 0, countSteps(slide) === 1 ? undefined : step - 1);
}
