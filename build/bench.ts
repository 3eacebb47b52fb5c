import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { snippetTableFile } from "../src/embed/snippetTable";
import { judge } from "./bench/budgets";
import { drawHostOfTen } from "./bench/hostOfTen";
import { measureLoad } from "./bench/measureLoad";
import { type Sample, summariseSamples } from "./bench/metrics";
import { type Profile, profiles } from "./bench/profiles";
import { type Served, servePage, serveSite } from "./bench/serveBench";
import { stripScripts } from "./bench/stripScripts";
import { formatTable, formatVerdicts } from "./bench/table";
import { drawHostPage, type Target, targets } from "./bench/targets";
import { ensureChromium } from "./chromium.mjs";

/** With fewer rounds the results are printed but not kept. */
const fullRounds = 7;

const versions = ["asBuilt", "scriptFree"] as const;
type Version = (typeof versions)[number];

type Samples = Readonly<Record<Version, Sample[]>>;

interface Measured {
  readonly profile: Profile;
  readonly target: Target;
  readonly samples: Samples;
}

interface Choices {
  readonly dist: string;
  readonly rounds: number;
  readonly profiles: readonly Profile[];
  readonly targets: readonly Target[];
  /** The file for the results; undefined if they are not kept. */
  readonly out: string | undefined;
}

/** Measures the built site, prints the results and saves them. */
async function bench(choices: Choices): Promise<void> {
  const executablePath = ensureChromium();
  if (executablePath === null) throw new Error("there is no browser to measure in");

  const isBuilt = (target: Target) =>
    target.needs.every((address) => existsSync(join(choices.dist, address, "index.html")));
  for (const { name } of choices.targets.filter((target) => !isBuilt(target)))
    console.log(`${name}: not built`);
  const built = choices.targets.filter(isBuilt);
  if (built.length === 0) throw new Error(`nothing to measure in ${choices.dist}: npm run build makes it`);

  const browser = await chromium.launch({
    executablePath,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
      // Puts frames of another site into their own process, as readers' browsers do.
      "--site-per-process",
    ],
  });
  const sites = await serveAll(choices.dist);
  try {
    const measured = choices.profiles.flatMap((profile) =>
      built.map((target): Measured => ({ profile, target, samples: { asBuilt: [], scriptFree: [] } })),
    );
    await runRounds(browser, sites, measured, choices.rounds);
    print(measured);
    if (choices.out === undefined)
      console.log(`\nNot kept: fewer than ${fullRounds} rounds, or not everything.`);
    else keep(choices.out, { browser, rounds: choices.rounds, measured });
  } finally {
    for (const version of versions) for (const served of Object.values(sites[version])) served.close();
    await browser.close();
  }
}

type Sites = Readonly<Record<Version, Readonly<Record<Target["at"], Served>>>>;

async function serveAll(dist: string): Promise<Sites> {
  const serveBoth = async (scriptFree: boolean) => {
    const site = await serveSite(dist, { scriptFree });
    const shown = targets.find(({ at }) => at === "host")?.figures ?? [];
    const host = await servePage(drawHostPage(site.origin, shown));
    const hasSnippets = existsSync(join(dist, snippetTableFile));
    const ten = hasSnippets ? drawHostOfTen(dist, site.origin) : "";
    return { site, host, "far host": await servePage(scriptFree ? stripScripts(ten) : ten, "127.0.0.1") };
  };
  return { asBuilt: await serveBoth(false), scriptFree: await serveBoth(true) };
}

/** Measures each target next to its own script-free version, one after the other, anew in each round. */
async function runRounds(
  browser: Browser,
  sites: Sites,
  measured: readonly Measured[],
  rounds: number,
): Promise<void> {
  const load = ({ target, profile }: Measured, version: Version) => {
    const { site, [target.at]: served } = sites[version];
    site.forget();
    return measureLoad(browser, profile, {
      url: `${served.origin}${target.address}`,
      figures: target.figures,
      isActedOn: version === "asBuilt" && (target.figures.length > 0 || target.isShown === true),
      isShown: target.isShown === true,
      frames: countFrames(target, version),
      countCopies: site.countCopies,
    });
  };
  console.log("Warming up.");
  for (const one of measured.filter(({ profile }) => profile === measured[0]?.profile)) {
    await load(one, "asBuilt");
    await load(one, "scriptFree");
  }
  for (let round = 1; round <= rounds; round += 1) {
    const start = performance.now();
    for (const one of measured) {
      for (const version of versions) one.samples[version].push(await load(one, version));
    }
    console.log(`Round ${round} of ${rounds}, ${Math.round((performance.now() - start) / 1000)} s`);
  }
}

/** Without scripts the one embed that is a custom element stays a picture. */
function countFrames({ frames }: Target, version: Version): number | undefined {
  return frames === undefined || version === "asBuilt" ? frames : frames - 1;
}

/** The medians of both versions, and the budget verdicts, which apply to the phone profile only. */
function summarise({ profile, target, samples }: Measured) {
  const medians = {
    asBuilt: summariseSamples(samples.asBuilt),
    scriptFree: summariseSamples(samples.scriptFree),
  };
  const isJudged = profile.name === "phone";
  return { medians, budgets: isJudged ? judge(target.name, medians.asBuilt, medians.scriptFree) : [] };
}

function print(measured: readonly Measured[]): void {
  for (const one of measured) {
    const { medians, budgets } = summarise(one);
    const title = `${one.target.name}, ${one.profile.name}`;
    console.log(`\n${formatTable(title, medians.asBuilt, medians.scriptFree)}`);
    if (budgets.length > 0) console.log(`\n${formatVerdicts(budgets)}`);
  }
}

interface Kept {
  readonly browser: Browser;
  readonly rounds: number;
  readonly measured: readonly Measured[];
}

function keep(file: string, { browser, rounds, measured }: Kept): void {
  const processors = cpus();
  const results = measured.map((one) => {
    const { profile, target, samples } = one;
    return { profile: profile.name, target: target.name, ...summarise(one), samples };
  });
  const kept = {
    date: new Date().toISOString(),
    machine: {
      processor: processors[0]?.model ?? "unknown",
      cores: processors.length,
      memory: totalmem(),
      system: `${process.platform} ${process.arch}`,
      node: process.version,
      chromium: browser.version(),
    },
    rounds,
    profiles: profiles.map(({ context, ...rest }) => ({ ...rest, ...context.viewport })),
    results,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  console.log(`\nKept in ${file}`);
}

/** @throws if an argument is not valid */
function readChoices(words: readonly string[]): Choices {
  const { values } = parseArgs({
    args: [...words],
    options: {
      dist: { type: "string", default: "dist" },
      rounds: { type: "string", default: String(fullRounds) },
      profile: { type: "string" },
      target: { type: "string" },
      out: { type: "string" },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`not a number of rounds: ${values.rounds}`);
  const chosen = <Named extends { readonly name: string }>(
    all: readonly Named[],
    name: string | undefined,
  ) => {
    const found = all.filter((one) => name === undefined || one.name === name);
    if (found.length > 0) return found;
    throw new Error(`there is no ${name}, only: ${all.map((one) => one.name).join(", ")}`);
  };
  const isFull = rounds >= fullRounds && values.profile === undefined && values.target === undefined;
  return {
    dist: values.dist,
    rounds,
    profiles: chosen(profiles, values.profile),
    targets: chosen(targets, values.target),
    out: values.out ?? (isFull ? `docs/bench/${new Date().toISOString().slice(0, 10)}.json` : undefined),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await bench(readChoices(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
