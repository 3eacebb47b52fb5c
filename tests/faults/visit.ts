import type { Browser } from "@playwright/test";
import { translator } from "./accidents";
import type { FaultySite } from "./serveFaults";

/** A page of the site after it was loaded and used. */
export interface Visit {
  /** How often each word stands in each part of the page before it is used, by the part's name. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many letters each part has after it was used. */
  readonly letters: ReadonlyMap<string, number>;
  /** What the page says of what does not work; empty where it says nothing. */
  readonly said: string;
  /** The files that its HTML names as its scripts. */
  readonly scripts: readonly string[];
  /** Errors that nobody caught, and what scripts wrote on the console. */
  readonly errors: readonly string[];
}

/** A page of a browser that goes from site to site. */
export interface Visitor {
  /**
   * Loads a page of a site, uses its controls, and reads it once nothing changes any more.
   *
   * @param path below the site's root
   * @param between runs in the page before it is used
   */
  readonly visit: (site: FaultySite, path: string, between?: string) => Promise<Visit>;
}

interface VisitorOptions {
  readonly scripts?: boolean;
  /** What happens in the page before its own scripts, by the label of the site. */
  readonly accidents?: Readonly<Record<string, string>>;
}

/** Opens a page for visits, one at a time. */
export async function openVisitor(
  browser: Browser,
  { scripts = true, accidents = {} }: VisitorOptions = {},
): Promise<Visitor> {
  const page = await browser.newPage({
    javaScriptEnabled: scripts,
    viewport: { width: 1024, height: 600 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  let errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !isOfBrowser(message.text())) errors.push(message.text());
  });
  const cases = Object.entries(accidents).map(
    ([label, code]) => `case ${JSON.stringify(label)}: ${code}; break;`,
  );
  await page.addInitScript(
    `${hurry};${translator};switch (location.hostname.split("-")[0]) { ${cases.join("\n")} }`,
  );
  return {
    visit: async (site, path, between = "") => {
      await page.goto("about:blank");
      errors = [];
      await page.goto(site.address + path, { waitUntil: "domcontentloaded" });
      if (scripts) {
        await page.evaluate(settle);
      }
      const words = countWords((await page.evaluate<Reading>(read)).parts);
      if (scripts && (await page.evaluate(isStarted))) {
        await page.evaluate(between);
        await page.evaluate(use);
        await page.evaluate(settle);
      }
      // Of a file that never comes the page speaks when its patience ends.
      if (scripts && site.bad.size > 0) await page.evaluate(untilTold);
      const { parts, said, scripts: named } = await page.evaluate<Reading>(read);
      const letters = new Map(parts.map(([name, text]) => [name, text.length]));
      return { words, letters, said, scripts: named, errors };
    },
  };
}

/** Of a file that does not come, or comes broken, the browser itself writes so. */
function isOfBrowser(text: string): boolean {
  return /Failed to load (resource|module script)|MIME type|net::ERR/.test(text);
}

/** Pauses between tries pass quicker, and patience ends sooner: what is tested is their number, and what follows. */
const hurry = `{
  const wait = window.setTimeout;
  const shorten = (time) => (time >= 10_000 ? time / 8 : time >= 900 ? time / 15 : time);
  window.setTimeout = (then, time = 0, ...more) => wait(then, shorten(time), ...more);
}`;

/** The reader presses a control of each kind in each figure. */
const use = `for (const part of document.querySelectorAll("main > *, [data-part]")) {
  part.querySelector("input[type=radio]:not(:checked)")?.click();
  part.querySelector(".map-zoom button")?.click();
}`;

/** Where the page says what does not work. */
const told = `[...document.querySelectorAll("#lost:not([hidden]), [role=alert]")]
  .map((element) => element.textContent.trim()).filter((words) => words !== "")`;

/**
 * The reader turns to each part, until each part is alive, or the page has said that it is not, and nothing has changed or
 * come for a moment; or until nothing has for long. It counts its own looks, which a busy machine delays as it does the page.
 */
const settle = `new Promise((resolve) => {
  const still = ".growth-sheet:has(> [class^=growth-still])";
  let looks = 0;
  let last = 0;
  const stir = () => { last = looks; };
  const changes = new MutationObserver(stir);
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const files = new PerformanceObserver(stir);
  files.observe({ type: "resource" });
  const look = () => {
    looks += 1;
    for (const part of document.querySelectorAll("[data-part]:not([data-live]) > *, #root:not([data-live]) main.embed, " + still))
      part.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    const parts = [...document.querySelectorAll("[data-part], #root")].filter((part, _, all) => all.length === 1 || part.id !== "root");
    const isAlive = parts.every((part) => part.matches("[data-live]")) && document.querySelector(still) === null &&
      (document.querySelector(".slides") === null || document.querySelector(".deck-bar") !== null);
    const isSettled = ${told}.length > 0 || isAlive;
    const isQuiet = looks - last > (isSettled ? 2 : 25) && looks > 3;
    if (!isQuiet && looks < 400) return void setTimeout(look, 100);
    changes.disconnect();
    files.disconnect();
    resolve();
  };
  look();
})`;

/** Without its first files a page stays a drawing. */
const isStarted = "(document.documentElement.dataset.started !== undefined)";

const untilTold = `new Promise((resolve) => {
  let looks = 0;
  const look = () => (${told}.length > 0 || ++looks > 80 ? resolve() : setTimeout(look, 50));
  look();
})`;

type Parts = readonly (readonly [name: string, text: string])[];

interface Reading {
  readonly parts: Parts;
  readonly said: string;
  readonly scripts: readonly string[];
}

/**
 * The text of each part by its name; a page without parts is one. What is no text for readers does not count. Nor do
 * axes, which have as many ticks as there is room for, nor the note on use without a network, which says what the browser
 * allows.
 */
const read = `(() => {
  const skipped = "style, script, noscript, desc, title, .offline-note, .growth-years, [class*=tick]";
  const text = (part) => {
    const words = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!walker.currentNode.parentElement.closest(skipped)) words.push(walker.currentNode.data);
    return words.join(" ");
  };
  const parts = [...document.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, text(part)]);
  return {
    parts: parts.length > 0 ? parts : [["root", text(document.getElementById("root"))]],
    said: ${told}.join(" "),
    scripts: document.documentElement.dataset.scripts.split(" "),
  };
})()`;

function countWords(parts: Parts): Visit["words"] {
  return new Map(
    parts.map(([name, text]) => {
      const counts = new Map<string, number>();
      for (const [word] of text.matchAll(/\p{L}+|\p{N}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return [name, counts];
    }),
  );
}

/**
 * The words of a page that another visit to it no longer has, in each part where some are gone. A part may have a word
 * less often: it is drawn in several forms, and one of them comes alive.
 */
export function listLost(kept: Visit["words"], after: Visit["words"]): readonly string[] {
  return [...kept].flatMap(([part, words]) => {
    const left = after.get(part);
    const lost = [...words.keys()].filter((word) => !left?.has(word));
    return lost.length === 0 ? [] : [`${part}: ${lost.length} words lost: ${lost.slice(0, 6).join(" ")}`];
  });
}

/** The words that both visits have: what scripts change on purpose is not lost. */
export function shared(one: Visit["words"], other: Visit["words"]): Visit["words"] {
  return new Map(
    [...one].map(([part, words]) => {
      const others = other.get(part);
      return [part, new Map([...words].filter(([word]) => others?.has(word)))];
    }),
  );
}
