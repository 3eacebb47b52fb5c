import type Reveal from "reveal.js";
import type { Slide } from "../model/story";
import { bring } from "../ui/bring";
import { countSteps, type DeckStore, type Position } from "./deckStore";
import { judgeKeys } from "./isMeant";
import { areLettersOn, isCharacter } from "./letterKeys";
import { findPlanned, moveAt } from "./turn";

type RevealApi = InstanceType<typeof Reveal>;

/** Imported on demand: reveal.js needs a browser when it is imported, and slides are also prerendered. */
export const loadReveal = () => bring("reveal", async () => (await import("reveal.js")).default);

/** The controls of a running show. */
export interface Show {
  readonly next: () => void;
  readonly previous: () => void;
  readonly toggleOverview: () => void;
  readonly stop: () => void;
}

interface ShowRequest {
  /** Contains `.slides` with one section per slide. */
  readonly element: HTMLElement;
  readonly slides: readonly Slide[];
  readonly store: DeckStore;
  /** Seconds between automatic steps; after the last slide the first follows. Undefined: no automatic steps. */
  readonly loop: number | undefined;
}

/**
 * Starts reveal.js on the slides (keys, clicker, touch, overview, addresses of steps) and synchronizes it with the store of
 * the deck in both directions. On an error reveal.js is destroyed, which restores the slides, and the promise rejects.
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
    // `joinWindows` handles hash changes: it has a fallback for an invalid hash.
    respondToHashChanges: false,
    history: false,
    keyboard: toKeys(slides, store),
    keyboardCondition: (event) => judge.isForDeck(event) && (areLettersOn() || !isCharacter(event)),
    transition: "none",
    backgroundTransition: "none",
    autoAnimate: false,
    loop: request.loop !== undefined,
    // Lays out all slides at the start, so that no key press has to wait for the next one.
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
  // reveal.js sets role="application", which turns off document reading in screen readers.
  element.removeAttribute("role");
  // reveal.js would announce the full text of each slide; DeckBar announces its number and title.
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

/** Elements with drag gestures of their own: a drag on them does not change the slide. */
const draggable = ".question-line-hand, input, .map-figure, .map-years";

/** Disables the swipe gesture of reveal.js on such elements, before reveal.js receives the event. */
function holdSlide({ target }: PointerEvent): void {
  if (target instanceof Element) target.closest(draggable)?.setAttribute("data-prevent-swipe", "");
}

/** Handles clicker keys while a text field has the focus: reveal.js ignores all keys there. */
function clickFromField(event: KeyboardEvent, reveal: RevealApi): void {
  const { key, target } = event;
  if (!(target instanceof HTMLInputElement) || !/^Page(Up|Down)$/.test(key)) return;
  event.preventDefault();
  if (key === "PageDown") reveal.next();
  else reveal.prev();
}

/** The layout size of slides: half the size of a projector, in the aspect ratio closer to that of the window. */
function sizeOf({ clientWidth, clientHeight }: HTMLElement): {
  readonly width: number;
  readonly height: number;
} {
  const isWide = clientWidth / clientHeight > 1.5;
  return isWide ? { width: 640, height: 360 } : { width: 640, height: 480 };
}

/** Overrides reveal.js keys, by key code: Home and End go to step 0; 191 ("?") is for the help dialog. */
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
    // While `lead` moves reveal.js to the position in the store, its events report intermediate steps.
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

/** The current position of reveal.js. */
function toPosition(reveal: RevealApi, slides: readonly Slide[]): Position | undefined {
  const { h, f } = reveal.getIndices();
  const slide = slides[h];
  return slide && { slide: slide.id, step: (f ?? -1) + 1 };
}

function isAt(store: DeckStore, { slide, step }: Position): boolean {
  const { position } = store.getState();
  return position.slide === slide && position.step === step;
}

/** The target of a move that entered a left-out slide from its neighbour; undefined: nothing to skip. */
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

/** Moves reveal.js to a position. */
function moveTo(reveal: RevealApi, slides: readonly Slide[], { slide: id, step }: Position): void {
  const h = slides.findIndex((slide) => slide.id === id);
  const slide = slides[h];
  const at = reveal.getIndices();
  if (slide === undefined || (at.h === h && (at.f ?? -1) + 1 === step)) return;
  reveal.slide(h, 0, countSteps(slide) === 1 ? undefined : step - 1);
}
