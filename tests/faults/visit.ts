import type { Browser } from "@playwright/test";
import { translator } from "./accidents";
import type { FaultySite } from "./serveFaults";

/** A page of the site after it was loaded and used. */
export interface Visit {
  /** The count of each word in each part before use, keyed by the part's name. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The length of each part's text after use. */
  readonly letters: ReadonlyMap<string, number>;
  /** The page's error message; empty when it shows none. */
  readonly said: string;
  /** The scripts that the page's HTML names. */
  readonly scripts: readonly string[];
  /** Uncaught errors and console output of scripts. */
  readonly errors: readonly string[];
}

/** A browser page that visits one site after another. */
export interface Visitor {
  /**
   * Loads a page of a site, uses its controls, and reads it once it is stable.
   *
   * @param path below the site's root
   * @param between runs in the page before it is used
   */
  readonly visit: (site: FaultySite, path: string, between?: string) => Promise<Visit>;
}

interface VisitorOptions {
  readonly scripts?: boolean;
  /** Scripts that run before the page's own, keyed by the site's label. */
  readonly accidents?: Readonly<Record<string, string>>;
}

/** Opens a browser page for visits, one at a time. */
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
      // The page reports a file that never arrives only after its timeout.
      if (scripts && site.bad.size > 0) await page.evaluate(untilTold);
      const { parts, said, scripts: named } = await page.evaluate<Reading>(read);
      const letters = new Map(parts.map(([name, text]) => [name, text.length]));
      return { words, letters, said, scripts: named, errors };
    },
  };
}

/** The browser's own message about a missing or corrupted file. */
function isOfBrowser(text: string): boolean {
  return /Failed to load (resource|module script)|MIME type|net::ERR/.test(text);
}

/** Shortens retry delays and timeouts: the tests check their number and what follows, not their length. */
const hurry = `{
  const wait = window.setTimeout;
  const shorten = (time) => (time >= 10_000 ? time / 8 : time >= 900 ? time / 15 : time);
  window.setTimeout = (then, time = 0, ...more) => wait(then, shorten(time), ...more);
}`;

/** Presses one control of each kind in each figure. */
const use = `for (const part of document.querySelectorAll("main > *, [data-part]")) {
  part.querySelector("input[type=radio]:not(:checked)")?.click();
  part.querySelector(".map-zoom button")?.click();
}`;

/** The visible error messages of the page. */
const told = `[...document.querySelectorAll("#lost:not([hidden]), [role=alert]")]
  .map((element) => element.textContent.trim()).filter((words) => words !== "")`;

/**
 * Scrolls to each part until each is hydrated or the page has reported an error, and nothing has changed or loaded for
 * a moment; or until nothing has for a long time. Counts its own polls, which a busy machine delays as much as the
 * page.
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

/** Whether the first scripts have started the page; without them it stays a static drawing. */
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
 * The text of each part by its name; a page without parts counts as one part. Skips text that readers do not see, axes,
 * whose number of ticks depends on the space, and the offline note, which depends on the browser's permissions.
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
      for (const [word] of text.matchAll(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu))
        counts.set(word, (counts.get(word) ?? 0) + 1);
      return [name, counts];
    }),
  );
}

/**
 * The words that another visit no longer has, for each part that lost some. A lower count of a word is allowed: a part
 * is drawn in several variants, of which one is hydrated.
 */
export function listLost(kept: Visit["words"], after: Visit["words"]): readonly string[] {
  return [...kept].flatMap(([part, words]) => {
    const left = after.get(part);
    const lost = [...words.keys()].filter((word) => !left?.has(word));
    return lost.length === 0 ? [] : [`${part}: ${lost.length} words lost: ${lost.slice(0, 6).join(" ")}`];
  });
}

/** The words that both visits have; words that scripts change on purpose do not count as lost. */
export function shared(one: Visit["words"], other: Visit["words"]): Visit["words"] {
  return new Map(
    [...one].map(([part, words]) => {
      const others = other.get(part);
      return [part, new Map([...words].filter(([word]) => others?.has(word)))];
    }),
  );
}
