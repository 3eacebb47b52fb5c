import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, CDPSession, Frame, Page } from "@playwright/test";
import { sumBytes } from "./bytes";
import { createHands } from "./hands";
import { measureKeys } from "./measureKeys";
import type { Sample } from "./metrics";
import type { Profile } from "./profiles";
import { type FigureName, figures } from "./targets";
import { walkDown } from "./walkDown";
import { type Network, watchNetwork } from "./watchNetwork";

export interface Load {
  readonly url: string;
  /** What must be drawn in it. */
  readonly figures: readonly FigureName[];
  /** Whether a reader acts on it once it is quiet; nobody acts on what has no scripts. */
  readonly isActedOn: boolean;
  /** How many frames are waited for, all the way down, each in a process of its own site. */
  readonly frames?: number | undefined;
  /** Whether it is gone through by a key, at the size of a projector. */
  readonly isShown: boolean;
  /** How often one file that never changes was transferred at most, as the server counts. */
  readonly countCopies: () => number;
}

/** Loads a page with nothing in the cache, as one reader would see it. */
export async function measureLoad(browser: Browser, profile: Profile, load: Load): Promise<Sample> {
  const device = load.isShown ? projector : profile.context;
  const context = await browser.newContext({ ...device, timezoneId: "UTC" });
  try {
    await context.addInitScript({ content: drawObserver(load.figures) });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const network = await watchNetwork(cdp);
    await slowDown(cdp, profile);
    if (load.frames !== undefined)
      page.on("framenavigated", (frame) => void slowFrameDown(frame, profile).catch(() => undefined));
    await page.goto(load.url, { waitUntil: "load", timeout: 60_000 });
    if (load.frames !== undefined) {
      await walkDown(page, load.frames, settled);
      // This throws where the frame shares the thread of its host.
      for (const frame of page.frames().slice(1)) await (await context.newCDPSession(frame)).detach();
    }
    return await measure({ page, cdp, network }, profile, load);
  } finally {
    await context.close();
  }
}

const projector: BrowserContextOptions = { viewport: { width: 1280, height: 720 } };

/** What all frames of a page say together, in ms since the page's own navigation began. */
interface Reading {
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  readonly blocked: number;
  readonly shift: number;
  /** Of the page alone, without what moves within its frames. */
  readonly ownShift: number;
  readonly drawn: Partial<Record<FigureName, number>>;
}

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly network: Network;
}

/** Without a request for so long, a page has settled. */
const settled = 2000;

const observer = readFileSync(new URL("observer.js", import.meta.url), "utf8");

function drawObserver(names: readonly FigureName[]): string {
  const sought = Object.fromEntries(names.map((name) => [name, figures[name]]));
  return `globalThis.benchFigures = ${JSON.stringify(sought)};\n${observer}`;
}

async function slowDown(cdp: CDPSession, profile: Profile): Promise<void> {
  const bytesPerSecond = (profile.megabitsPerSecond * 1_000_000) / 8;
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: profile.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: profile.cpuSlowdown });
  await cdp.send("Performance.enable");
}

/** What a frame with a process of its own does is slowed down there. */
async function slowFrameDown(frame: Frame, profile: Profile): Promise<void> {
  if (frame.parentFrame() === null) return;
  const cdp = await frame.page().context().newCDPSession(frame);
  await cdp.send("Network.enable");
  await slowDown(cdp, profile);
}

async function measure(opened: Opened, profile: Profile, load: Load): Promise<Sample> {
  const { page, cdp, network } = opened;
  await network.quiet(settled);
  const before = await readFrames(page);
  const start = await readNavigationStart(cdp);
  const answers = network.answers();
  const bytes = sumBytes(answers);
  const memory = await readMemory(cdp);
  const drawn = (name: FigureName) => (load.figures.includes(name) ? (before.drawn[name] ?? null) : null);
  const times = load.figures.map(drawn);
  return {
    firstPaint: before.firstPaint,
    largestPaint: before.largestPaint,
    drawn: times.length === 0 || times.includes(null) ? null : Math.max(...times.map(Number)),
    drawnMap: drawn("map"),
    drawnGrowth: drawn("growth"),
    drawnTimeline: drawn("timeline"),
    blocked: before.blocked,
    shift: load.frames === undefined ? before.shift : before.ownShift,
    scriptBeforePaint: network.scriptBytesBy(start + (before.firstPaint ?? Number.POSITIVE_INFINITY) / 1000),
    requests: answers.length,
    bytes: answers.reduce((sum, answer) => sum + answer.bytes, 0),
    bodies: answers.reduce((sum, answer) => sum + answer.body, 0),
    ...bytes,
    wire: await readWire(page),
    copies: load.frames === undefined ? null : load.countCopies(),
    ...memory,
    ...(load.isActedOn ? await act(opened, profile, load) : nothingAfter),
  };
}

/** What an embed loads in a frame, before any intent, and as a page of its own only with the rest of its scripts. */
async function readWire(page: Page): Promise<number | null> {
  const file = await page.evaluate<string | undefined>("document.documentElement.dataset.frame");
  if (file === undefined) return null;
  const response = await fetch(new URL(file, page.url()), { headers: { "accept-encoding": "br" } });
  await response.arrayBuffer();
  return Number(response.headers.get("content-length"));
}

type After = Extract<keyof Sample, `after${string}` | "tapToPaint" | "keyToPaint">;

const nothingAfter: Readonly<Record<After, null>> = {
  afterRequests: null,
  afterBytes: null,
  afterScript: null,
  afterShift: null,
  afterHeap: null,
  afterNodes: null,
  tapToPaint: null,
  keyToPaint: null,
};

/** Points at each figure, taps it, zooms the map in, and chooses Kazakhstan. */
async function act(
  { page, cdp, network }: Opened,
  { hasTouch }: Profile,
  load: Load,
): Promise<Readonly<Record<After, number | null>>> {
  if (load.isShown) return { ...nothingAfter, keyToPaint: await measureKeys(page) };
  const hands = createHands(page, hasTouch);
  for (const figure of load.figures) {
    if (!(await hands.touch(figure))) console.error(`  ${load.url}: no ${figure} to tap`);
    await network.quiet(settled);
  }
  const hasMap = load.figures.includes("map");
  if (hasMap && !(await hands.zoomIn())) console.error(`  ${load.url}: the map has no button to zoom in`);
  await network.quiet(settled);
  const tapToPaint = hasMap ? await hands.tapKazakhstan() : null;
  if (hasMap && tapToPaint === null) console.error(`  ${load.url}: no answer to a tap on Kazakhstan`);
  await network.quiet(settled);

  const answers = network.answers();
  const { shift } = await readFrames(page);
  const { heap, nodes } = await readMemory(cdp);
  return {
    afterRequests: answers.length,
    afterBytes: answers.reduce((sum, answer) => sum + answer.bytes, 0),
    afterScript: sumBytes(answers).script,
    afterShift: shift,
    afterHeap: heap,
    afterNodes: nodes,
    tapToPaint,
    keyToPaint: null,
  };
}

/**
 * What blocks the page is what it sees itself: what a frame of the same site does (one that differs in its port only)
 * is in it, what a frame of another site does is not.
 */
async function readFrames(page: Page): Promise<Reading> {
  const own = await readFrame(page.mainFrame());
  const rest = await Promise.all(page.frames().slice(1).map(readFrame));
  const all = [own, ...rest].map((frame) => {
    const late = (time: number | null) => (time === null ? null : time + frame.origin - own.origin);
    // A frame's own work is done a little before the browser shows it; nothing is drawn before the first paint.
    const shown = (time: number) => late(Math.max(time, frame.firstPaint ?? 0));
    return {
      ...frame,
      firstPaint: late(frame.firstPaint),
      largestPaint: late(frame.largestPaint),
      drawn: Object.fromEntries(Object.entries(frame.drawn).map(([name, time]) => [name, shown(time)])),
    };
  });
  const largest = all.map(({ largestPaint }) => largestPaint).filter((time) => time !== null);
  return {
    firstPaint: own.firstPaint,
    largestPaint: largest.length === 0 ? null : Math.max(...largest),
    blocked: own.blocked,
    ownShift: own.shift,
    shift: all.reduce((sum, { shift }) => sum + shift, 0),
    drawn: Object.assign({}, ...all.map(({ drawn }) => drawn)),
  };
}

interface FrameReading extends Omit<Reading, "ownShift"> {
  /** When the frame's navigation began, in ms of the wall clock. */
  readonly origin: number;
}

function readFrame(frame: { evaluate: Page["evaluate"] }): Promise<FrameReading> {
  return frame.evaluate<FrameReading>("bench.read()");
}

/** In seconds of the browser's own clock. */
async function readNavigationStart(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const start = metrics.find(({ name }) => name === "NavigationStart")?.value;
  if (start === undefined) throw new Error("the browser does not say when the navigation began");
  return start;
}

async function readMemory(cdp: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const { nodes } = await cdp.send("Memory.getDOMCounters");
  return { heap: usedSize, nodes };
}
