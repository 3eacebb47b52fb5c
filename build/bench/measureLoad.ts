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
  /** The figures that must be drawn. */
  readonly figures: readonly FigureName[];
  /** Whether to interact with the page once it is quiet; never done without scripts. */
  readonly isActedOn: boolean;
  /** The number of frames to wait for while scrolling down, each in a process of its own site. */
  readonly frames?: number | undefined;
  /** Whether to step through it with keys, at the size of a projector. */
  readonly isShown: boolean;
  /** The highest number of transfers of one immutable file, as counted by the server. */
  readonly countCopies: () => number;
}

/** Loads a page with an empty cache, and measures it as one reader's visit. */
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
      // Throws if the frame shares its host's process.
      for (const frame of page.frames().slice(1)) await (await context.newCDPSession(frame)).detach();
    }
    return await measure({ page, cdp, network }, profile, load);
  } finally {
    await context.close();
  }
}

const projector: BrowserContextOptions = { viewport: { width: 1280, height: 720 } };

/** The combined measurements of all frames of a page, in ms since the page's own navigation started. */
interface Reading {
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  readonly blocked: number;
  readonly shift: number;
  /** The layout shift of the page only, without shifts within its frames. */
  readonly ownShift: number;
  readonly drawn: Partial<Record<FigureName, number>>;
}

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly network: Network;
}

/** The time without requests after which a page counts as settled, in ms. */
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

/** Throttles a frame that has its own process. */
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

/**
 * The compressed size of the frame script. An embed loads it before any intent in a frame, but only with its other
 * scripts as a separate page. Null if the page has none.
 */
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

/** Points at each figure, taps it, zooms the map in, and selects Kazakhstan. */
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
 * The blocking time is measured in the page itself. It includes the work of frames of the same site (those that differ
 * in the port only), but not of frames of another site.
 */
async function readFrames(page: Page): Promise<Reading> {
  const own = await readFrame(page.mainFrame());
  const rest = await Promise.all(page.frames().slice(1).map(readFrame));
  const all = [own, ...rest].map((frame) => {
    const late = (time: number | null) => (time === null ? null : time + frame.origin - own.origin);
    // A frame finishes its work slightly before the browser paints it; nothing is drawn before the first paint.
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
  /** The start of the frame's navigation, in ms of the wall clock. */
  readonly origin: number;
}

function readFrame(frame: { evaluate: Page["evaluate"] }): Promise<FrameReading> {
  return frame.evaluate<FrameReading>("bench.read()");
}

/** In seconds of the browser's monotonic clock. */
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
