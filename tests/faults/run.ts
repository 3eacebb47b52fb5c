import { chromium } from "@playwright/test";
import { ensureChromium } from "../../build/chromium.mjs";
import { changedPages, missingPieces } from "./accidents";
import { type FaultServer, serveFaults, type Way, ways } from "./serveFaults";
import { listLost, openVisitor, shared, type Visit, type Visitor } from "./visit";

/** One page of each kind that scripts hydrate. */
const paths = [
  "/",
  "/embed/map/redcross/",
  "/embed/growth/kaz/",
  "/embed/people/kaz/",
  "/embed/timeline/",
  "/present/",
  "/embed/",
] as const;

/** The page is translated during use. */
const afterwards = "translated after";

/** Changes made to a page before its own scripts run. */
const before = { ...missingPieces, ...changedPages };
const accidentNames = [...Object.keys(before), afterwards];

/** The prefix of the host name selects the change. */
const labelOf = (accident: string) => `accident${accidentNames.indexOf(accident)}`;
const accidents = Object.fromEntries(Object.entries(before).map(([name, code]) => [labelOf(name), code]));

/** Visits that run at once; a visit spends most of its time waiting. */
const atOnce = 8;

/** The reference state of a page without faults. */
interface Healthy {
  readonly path: string;
  /** The words that the page has both before and after hydration. None may be lost. */
  readonly words: Visit["words"];
  /** The minimum length of each part's text, before and after the controls are used. */
  readonly letters: Visit["letters"];
  /** The scripts that the page's HTML loads; without them it does not start. */
  readonly first: readonly string[];
  /** The files that the page requests later. */
  readonly later: readonly string[];
}

/** A fault or change applied to a page, with the problems found after it. */
interface Result {
  readonly path: string;
  readonly accident: string;
  readonly problems: readonly string[];
}

interface Lab {
  readonly server: FaultServer;
  /** Runs tasks, each with a browser page of its own. */
  readonly inTurn: <Value>(
    tasks: readonly ((visitor: Visitor) => Promise<Value>)[],
  ) => Promise<readonly Value[]>;
}

type Trial = (visitor: Visitor) => Promise<readonly Result[]>;

/** A file and the way in which the server fails to deliver it. */
type Fault = readonly [file: string, way: Way];

async function run(): Promise<boolean> {
  const executablePath = ensureChromium();
  if (executablePath === null) throw new Error("there is no browser to try in");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const server = await serveFaults();
  const start = performance.now();
  try {
    const still = await openVisitor(browser, { scripts: false });
    const visitors = await Promise.all(
      Array.from({ length: atOnce }, () => openVisitor(browser, { accidents })),
    );
    const lab: Lab = { server, inTurn: (tasks) => inTurn(tasks, visitors) };
    const [only = ""] = process.argv.slice(2);
    const drawn: [string, Visit][] = [];
    for (const path of paths.filter((one) => only === "" || one === only))
      drawn.push([path, await still.visit(server.open("drawn"), path)]);
    const pages = await lab.inTurn(
      drawn.map(
        ([path, visit]) =>
          (visitor) =>
            observe(visitor, server, [path, visit]),
      ),
    );
    const all = [...(await lab.inTurn(pages.flatMap((page) => listTrials(server, page)))).flat()];
    for (;;) {
      const left = pages.flatMap((page) => listUntried(server, page, all));
      if (left.length === 0) break;
      const met = (await lab.inTurn(left)).flat();
      if (met.length === 0) throw new Error("files that a healthy page asks for are never asked for again");
      all.push(...met);
    }
    print(pages, all);
    console.log(
      `\n${all.length} trials in ${server.opened()} visits, ${Math.round((performance.now() - start) / 1000)} s`,
    );
    return all.every(({ problems }) => problems.length === 0);
  } finally {
    server.close();
    await browser.close();
  }
}

/** @param drawn the visit to the page without scripts */
async function observe(
  visitor: Visitor,
  server: FaultServer,
  [path, drawn]: readonly [path: string, drawn: Visit],
): Promise<Healthy> {
  const site = server.open("healthy");
  const alive = await visitor.visit(site, path);
  if (alive.said !== "" || alive.errors.length > 0)
    throw new Error(`${path} is not healthy: ${[alive.said, ...alive.errors].join("; ")}`);
  const files = [...site.asked.keys()].filter((file) => file.startsWith("/assets/"));
  return {
    path,
    words: shared(drawn.words, alive.words),
    letters: new Map(
      [...drawn.letters].map(([part, count]) => [part, Math.min(count, alive.letters.get(part) ?? 0)]),
    ),
    first: alive.scripts,
    later: files.filter((file) => !alive.scripts.includes(file)),
  };
}

/**
 * In one visit many files fail, each in a different way; the visits rotate the ways until each file has failed in every
 * way. Missing first files are tried apart from corrupted ones, because none runs before all have loaded. Later files
 * belong to independent parts.
 */
function listTrials(server: FaultServer, page: Healthy): readonly Trial[] {
  const { first, later } = page;
  const faults = [
    ...turn(
      first,
      ways.filter((way) => !broken.includes(way)),
    ),
    ...turn(first, broken),
    ...turn(later, ways).map((some) => some.filter(isSeen)),
  ];
  return [
    ...faults.map(
      (some): Trial =>
        (visitor) =>
          tryFaults(visitor, server, { page, faults: some }),
    ),
    ...accidentNames.map(
      (accident): Trial =>
        (visitor) =>
          tryAccident(visitor, server, { page, accident }),
    ),
  ];
}

/** The ways in which a file is delivered but corrupted. */
const broken: readonly Way[] = ["garbage", "empty", "half"];

/** A browser renders nothing of a page before its style sheet has loaded or failed. */
function isSeen([file, way]: Fault): boolean {
  return !(file.endsWith(".css") && way === "never");
}

/** Assigns ways to files in rotation, one assignment a visit, until each file has had each way. */
function turn(files: readonly string[], some: readonly Way[]): readonly (readonly Fault[])[] {
  if (files.length === 0) return [];
  return some.map((_, first) =>
    files.map((file, position): Fault => [file, some[(position + first) % some.length] ?? "404"]),
  );
}

/**
 * The faults that no visit has reached, because an earlier fault kept the page from requesting the file. Faults of one
 * way share a visit: at least the first of them is reached.
 */
function listUntried(server: FaultServer, page: Healthy, results: readonly Result[]): readonly Trial[] {
  const tried = new Set(results.filter(({ path }) => path === page.path).map(({ accident }) => accident));
  const isUntried = (fault: Fault) => isSeen(fault) && !tried.has(toAccident(fault));
  return ways
    .map((way) => [...page.first, ...page.later].map((file): Fault => [file, way]).filter(isUntried))
    .filter((faults) => faults.length > 0)
    .map(
      (faults): Trial =>
        (visitor) =>
          tryFaults(visitor, server, { page, faults }),
    );
}

const toAccident = ([file, way]: Fault) => `${file} ${way}`;

/** The problems of a page: lost words, parts that emptied during use, uncaught errors. */
function judge({ words, letters }: Healthy, after: Visit): readonly string[] {
  const emptied = [...letters].filter(([part, count]) => (after.letters.get(part) ?? 0) < count * kept);
  const lost = listLost(words, after.words);
  return [
    ...lost,
    ...(lost.length > 0 && after.said !== "" ? [`it says: ${after.said}`] : []),
    ...emptied.map(([part]) => `${part}: emptied when it was used`),
    ...after.errors,
  ];
}

/** The share of its text that a part must keep; another view of a figure never has much less. */
const kept = 0.7;

/** Visits a page with faults in some of its files. */
async function tryFaults(
  visitor: Visitor,
  server: FaultServer,
  { page, faults }: { readonly page: Healthy; readonly faults: readonly Fault[] },
): Promise<readonly Result[]> {
  const { path } = page;
  const site = server.open("fault", new Map(faults));
  const after = await visitor.visit(site, path);
  const met = faults.filter(([file]) => site.asked.has(file));
  const isSilent = after.said === "" && met.some(([file]) => file.endsWith(".js"));
  const problems = [...judge(page, after), ...(isSilent ? ["nothing says so"] : [])];
  return met.map((fault) => {
    const times = site.asked.get(fault[0]) ?? 0;
    return {
      path,
      accident: toAccident(fault),
      problems: times > 3 ? [...problems, `asked for ${times} times`] : problems,
    };
  });
}

/** Visits a page with a change that is not a fault of a file. */
async function tryAccident(
  visitor: Visitor,
  server: FaultServer,
  { page, accident }: { readonly page: Healthy; readonly accident: string },
): Promise<readonly Result[]> {
  const { path } = page;
  const between = accident === afterwards ? "translate()" : "";
  const after = await visitor.visit(server.open(labelOf(accident)), path, between);
  return [{ path, accident, problems: judge(page, after) }];
}

/** Runs tasks in order, one at a time for each visitor. */
async function inTurn<Value>(
  tasks: readonly ((visitor: Visitor) => Promise<Value>)[],
  visitors: readonly Visitor[],
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const waiting = tasks.entries();
  await Promise.all(
    visitors.map(async (visitor) => {
      for (const [position, task] of waiting) values[position] = await task(visitor);
    }),
  );
  return values;
}

/** Prints a table of files and ways for each page, then the other changes; the problems follow below. */
function print(pages: readonly Healthy[], results: readonly Result[]): void {
  for (const { path, first, later } of pages) {
    const mark = (accident: string) => {
      const found = results.filter((one) => one.path === path && one.accident === accident);
      return found.length === 0 ? "·" : found.every(({ problems }) => problems.length === 0) ? "✓" : "✗";
    };
    console.log(`\n${path}\n  ${ways.map((way) => way.padEnd(8)).join("")}`);
    for (const file of [...first, ...later])
      console.log(`  ${ways.map((way) => mark(toAccident([file, way])).padEnd(8)).join("")}${file}`);
    for (const accident of accidentNames) console.log(`  ${mark(accident)} ${accident}`);
  }
  for (const { path, accident, problems } of results)
    if (problems.length > 0) console.error(`\n✗ ${path} ${accident}\n    ${problems.join("\n    ")}`);
}

try {
  if (!(await run())) process.exitCode = 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
