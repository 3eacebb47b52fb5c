import { chromium } from "@playwright/test";
import { ensureChromium } from "../../build/chromium.mjs";
import { changedPages, missingPieces } from "./accidents";
import { type FaultServer, serveFaults, type Way, ways } from "./serveFaults";
import { listLost, openVisitor, shared, type Visit, type Visitor } from "./visit";

/** Pages of each kind that scripts take over. */
const paths = [
  "/",
  "/embed/map/redcross/",
  "/embed/growth/kaz/",
  "/embed/people/kaz/",
  "/embed/timeline/",
  "/present/",
  "/embed/",
] as const;

/** A page is translated while it is read. */
const afterwards = "translated after";

/** What happens to a page before its own scripts run. */
const before = { ...missingPieces, ...changedPages };
const accidentNames = [...Object.keys(before), afterwards];

/** The beginning of a host's name tells what happens there. */
const labelOf = (accident: string) => `accident${accidentNames.indexOf(accident)}`;
const accidents = Object.fromEntries(Object.entries(before).map(([name, code]) => [labelOf(name), code]));

/** Visits at once: most of a visit is waiting. */
const atOnce = 8;

/** A page as it is drawn and alive where nothing is wrong. */
interface Healthy {
  readonly path: string;
  /** What stands in it before scripts and after them: what must not be lost. */
  readonly words: Visit["words"];
  /** How many letters each part has at least, before and after it is used. */
  readonly letters: Visit["letters"];
  /** The scripts without which it does not start. */
  readonly first: readonly string[];
  /** What it asks for after that. */
  readonly later: readonly string[];
}

/** What happened to a page, and what was wrong after it. */
interface Result {
  readonly path: string;
  readonly accident: string;
  readonly problems: readonly string[];
}

interface Lab {
  readonly server: FaultServer;
  /** Runs tasks, each with a page of the browser for itself. */
  readonly inTurn: <Value>(
    tasks: readonly ((visitor: Visitor) => Promise<Value>)[],
  ) => Promise<readonly Value[]>;
}

type Trial = (visitor: Visitor) => Promise<readonly Result[]>;

/** A file that is answered for badly, with the way in which it is. */
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

/** @param drawn the page as it is without scripts */
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
 * Many files fail in one visit, each in another way, until each has failed in every way. First files that do not come are
 * apart from those that come broken: before all are there, none runs. Later files belong to parts that know nothing of
 * each other.
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

/** In which ways a file comes, and is not what was built. */
const broken: readonly Way[] = ["garbage", "empty", "half"];

/** A browser shows nothing of a page before its style sheet has come or failed. */
function isSeen([file, way]: Fault): boolean {
  return !(file.endsWith(".css") && way === "never");
}

/** All files in another way each, as often as it takes for each file to have had each way. */
function turn(files: readonly string[], some: readonly Way[]): readonly (readonly Fault[])[] {
  if (files.length === 0) return [];
  return some.map((_, first) =>
    files.map((file, position): Fault => [file, some[(position + first) % some.length] ?? "404"]),
  );
}

/**
 * The faults that no visit has met, because an earlier one kept the page from asking for the file. Those of one way share a
 * visit: at least the first of them is met.
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

/** What is wrong with a page: words that it lost, a part that emptied when it was used, errors that nobody caught. */
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

/** Another view of a figure has other words, and never many fewer. */
const kept = 0.7;

/** Visits a page some of whose files are answered for badly. */
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

/** Visits a page to which something happens that is no fault of a file. */
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

/** Runs tasks in their order, as many at once as there are visitors. */
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

/** For each page its files with a mark for each way, then the other accidents; below it, what was wrong. */
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
