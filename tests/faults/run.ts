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
const atOnce = 6;

/** A page as it is drawn and alive where nothing is wrong. */
interface Healthy {
  readonly path: string;
  /** What stands in it before scripts and after them: what must not be lost. */
  readonly words: Visit["words"];
  /** The files without which it does not start. */
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
    const pages: Healthy[] = [];
    for (const path of paths.filter((one) => only === "" || one === only))
      pages.push(await observe(server, path, [still, visitors[0] ?? still]));
    const results = (await lab.inTurn(pages.flatMap((page) => listTrials(server, page)))).flat();
    const left = pages.flatMap((page) =>
      listUntried(page, results).map(
        (fault): Trial =>
          (visitor) =>
            tryFaults(visitor, server, { page, faults: [fault] }),
      ),
    );
    const all = [...results, ...(await lab.inTurn(left)).flat()];
    print(pages, all);
    console.log(`\n${all.length} trials, ${Math.round((performance.now() - start) / 1000)} s`);
    return all.every(({ problems }) => problems.length === 0);
  } finally {
    server.close();
    await browser.close();
  }
}

async function observe(
  server: FaultServer,
  path: string,
  [still, visitor]: readonly [Visitor, Visitor],
): Promise<Healthy> {
  const drawn = await still.visit(server.open("drawn"), path, undefined);
  const site = server.open("healthy");
  const unused = await visitor.visit(server.open("healthy"), path, undefined);
  const alive = await visitor.visit(site, path, "");
  if (alive.said !== "" || alive.errors.length > 0)
    throw new Error(`${path} is not healthy: ${[alive.said, ...alive.errors].join("; ")}`);
  const files = [...site.asked.keys()].filter((file) => file.startsWith("/assets/"));
  const isFirst = (file: string) => alive.scripts.includes(file) || file.endsWith(".css");
  return {
    path,
    words: shared(shared(drawn.words, unused.words), alive.words),
    first: files.filter(isFirst),
    later: files.filter((file) => !isFirst(file)),
  };
}

/**
 * A page does not start without any of its first files, so each of them fails by itself. Later files belong to parts
 * that know nothing of each other: in one visit all of them fail, each in another way.
 */
function listTrials(server: FaultServer, page: Healthy): readonly Trial[] {
  const { first, later } = page;
  const alone = first.flatMap((file) => waysOf(file).map((way): readonly Fault[] => [[file, way]]));
  const together = (later.length === 0 ? [] : ways).map((_, turn) =>
    later.map((file, position): Fault => [file, ways[(position + turn) % ways.length] ?? "404"]),
  );
  return [
    ...[...alone, ...together].map(
      (faults): Trial =>
        (visitor) =>
          tryFaults(visitor, server, { page, faults }),
    ),
    ...accidentNames.map(
      (accident): Trial =>
        (visitor) =>
          tryAccident(visitor, server, { page, accident }),
    ),
  ];
}

/** A browser shows nothing of a page before its style sheet has come or failed, whatever the page does. */
function waysOf(file: string): readonly Way[] {
  return file.endsWith(".css") ? ways.filter((way) => way !== "never") : ways;
}

/** The faults that no visit has met, because an earlier one kept the page from asking for the file. */
function listUntried({ path, later }: Healthy, results: readonly Result[]): readonly Fault[] {
  const tried = new Set(results.filter((one) => one.path === path).map(({ accident }) => accident));
  return later.flatMap((file) =>
    ways.map((way): Fault => [file, way]).filter((fault) => !tried.has(toAccident(fault))),
  );
}

const toAccident = ([file, way]: Fault) => `${file} ${way}`;

/** Visits a page some of whose files are answered for badly. */
async function tryFaults(
  visitor: Visitor,
  server: FaultServer,
  { page: { path, words }, faults }: { readonly page: Healthy; readonly faults: readonly Fault[] },
): Promise<readonly Result[]> {
  const site = server.open("fault", new Map(faults));
  const after = await visitor.visit(site, path, "");
  const met = faults.filter(([file]) => site.asked.has(file));
  const isSilent = after.said === "" && met.some(([file]) => file.endsWith(".js"));
  const problems = [
    ...listLost(words, after.words),
    ...after.errors,
    ...(isSilent ? ["nothing says so"] : []),
  ];
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
  { page: { path, words }, accident }: { readonly page: Healthy; readonly accident: string },
): Promise<readonly Result[]> {
  const between = accident === afterwards ? "translate()" : "";
  const after = await visitor.visit(server.open(labelOf(accident)), path, between);
  return [{ path, accident, problems: [...listLost(words, after.words), ...after.errors] }];
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
