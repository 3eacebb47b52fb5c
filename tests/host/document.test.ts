import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CisFigureAttributes, CisFigureEventMap } from "../../src/host/cis-figure";
import type { Down, Said, Settings } from "../../src/host/contract";
import { parseDown, parseUp, signature } from "../../src/host/contract";
import { createHeightKeeper } from "../../src/host/createHeightKeeper";
import { queryNames } from "../../src/model/address";
import { languages } from "../../src/model/language";
import { chromes, figures, lenses } from "../../src/model/view";

type Types<Message extends { readonly type: string }> = {
  readonly [Type in Message["type"]]: Readonly<
    Record<Exclude<keyof Extract<Message, { readonly type: Type }>, "type">, true>
  >;
};

// The compiler keeps these two consistent with the contract.
const up: Types<Said> = {
  ready: { lang: true, minHeight: true },
  height: { height: true },
  state: { query: true },
  event: { name: true, key: true },
  error: { code: true },
};

const down: Types<Down> = {
  hello: {},
  set: { lang: true, theme: true, country: true, year: true, motion: true },
};

type Words<Word extends string> = Readonly<Record<Word, true>>;
type Field<Type, Name extends string> =
  Extract<Said, { readonly type: Type }> extends infer One
    ? One extends Readonly<Record<Name, infer Word extends string>>
      ? Word
      : never
    : never;

const names: Words<Field<"event", "name">> = { select: true, step: true, download: true, fullscreen: true };
const codes: Words<Field<"error", "code">> = { data: true, render: true, unsupported: true };
const themes: Words<NonNullable<Settings["theme"]>> = { auto: true, light: true, dark: true };
const motions: Words<NonNullable<Settings["motion"]>> = { auto: true, reduce: true };
const events: Words<Exclude<keyof CisFigureEventMap, keyof HTMLElementEventMap>> = names;
const attributes: Words<keyof CisFigureAttributes> = {
  figure: true,
  lang: true,
  lens: true,
  country: true,
  year: true,
  theme: true,
  chrome: true,
  isolated: true,
};

const { observedAttributes } = await readElement();
const document = readFileSync("docs/embed.md", "utf8");

/** Imports the element's class outside a browser. */
async function readElement(): Promise<{ readonly observedAttributes: readonly string[] }> {
  Object.assign(globalThis, { HTMLElement: class {} });
  const { createCisFigure } = await import("../../src/host/createCisFigure");
  return createCisFigure(new URL("https://atlas.example/")) as never;
}

/** Reads a table below a heading, found by its first column's name. Returns the code words of each cell by row. */
function readTable(heading: string, first: string): readonly (readonly (readonly string[])[])[] {
  const [, section = ""] = document.split(`# ${heading}\n`);
  const [, table = ""] = section.split(new RegExp(`^\\| ${first} \\|.*\\n\\|[-|]+\\n`, "m"));
  const [rows = ""] = table.split("\n\n");
  return rows
    .trim()
    .split("\n")
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word)),
    );
}

const firstTwo = (rows: ReturnType<typeof readTable>) =>
  Object.fromEntries(rows.map(([[name = ""] = [], fields = []]) => [name, fields]));

const toNames = (types: object) =>
  Object.fromEntries(Object.entries(types).map(([type, fields]) => [type, Object.keys(fields)]));

/** The code words in the first group of a match. */
const words = (line: RegExp) =>
  [...(line.exec(document)?.[1] ?? "").matchAll(/`(\w+)`/g)].map(([, word]) => word);

/** The number of heights, out of a hundred, that a host follows. `apart`: the interval in milliseconds. */
function countFollowed(apart: number): number {
  const keep = createHeightKeeper();
  const asked = Array.from({ length: 100 }, (_, count) => 1000 - count);
  const kept = asked.map((height, count) => keep(height, count * apart));
  const followed = kept.filter((height, count) => height === asked[count]).length;
  return followed === 100 ? 100 : followed + 1;
}

describe("docs/embed.md", () => {
  test("lists exactly the messages from the figure, with their fields", () => {
    expect(firstTwo(readTable("From the figure", "type"))).toEqual(toNames(up));
  });

  test("lists exactly the messages to the figure, with their fields", () => {
    expect(firstTwo(readTable("To the figure", "type"))).toEqual(toNames(down));
  });

  test("lists exactly the parameters of each figure", () => {
    const rows = readTable("Addresses", "figure").map(([[name = ""] = [], , names = []]) => [name, names]);
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(figures.map((figure) => [figure, queryNames(figure, "embed")])),
    );
  });

  test("lists exactly the attributes that the element observes", () => {
    const names = readTable("Three ways to embed", "attribute").map(([names]) => names?.[0]);
    expect([...names].sort()).toEqual([...observedAttributes].sort());
  });

  test("lists exactly the events in the element's types", () => {
    expect(words(/The element dispatches ([^.]+?), which/)).toEqual(Object.keys(events));
  });

  test("lists exactly the attributes in the element's types", () => {
    const written = readTable("Three ways to embed", "attribute").map(([names]) => names?.[0]);
    expect([...written].sort()).toEqual(Object.keys(attributes).sort());
  });

  test("lists exactly the reader events and the error codes", () => {
    expect(readTable("From the figure", "`name`").map(([found]) => found?.[0])).toEqual(Object.keys(names));
    const rows = new Map(
      readTable("From the figure", "type").map(([[type = ""] = [], , when]) => [type, when]),
    );
    expect([...(rows.get("error") ?? [])].sort()).toEqual(Object.keys(codes).sort());
  });

  test("lists exactly the settings that a host can change", () => {
    expect(words(/`theme`: ([^.]+)\./)).toEqual(Object.keys(themes));
    expect(words(/`motion`: ([^.]+)\./)).toEqual(Object.keys(motions));
    expect(parseDown({ ...signature, type: "set", country: "kaz", year: 2021 })).toEqual({
      type: "set",
      country: "KAZ",
      year: 2021,
    });
    expect(document).toContain("`country`: three letters. `year`: an integer.");
  });

  test("lists exactly the values of `chrome`", () => {
    expect(readTable("Addresses", "`chrome`").map(([found]) => found?.[0])).toEqual(chromes);
  });

  test("states the signature of a message", () => {
    expect(document).toContain(`\`ns: "${signature.ns}"\` and \`v: ${signature.v}\``);
  });

  test("states the minimum and maximum height, and when a host stops following changes", () => {
    const held = (minHeight: number) => parseUp({ ...signature, type: "ready", minHeight });
    const [, lowest, highest] = /is held to (\d+)–(\d+)\./.exec(document) ?? [];
    expect(held(-1)).toEqual({ type: "ready", height: Number(lowest) });
    expect(held(1e9)).toEqual({ type: "ready", height: Number(highest) });
    const [, most, seconds] = /After (\d+) changes in (\d+) s it stops/.exec(document) ?? [];
    expect(countFollowed(1)).toBe(Number(most));
    expect(countFollowed((Number(seconds) * 1000) / Number(most) + 10)).toBe(100);
  });

  test.each([
    ["frame without a script", "**Without a script.** An `iframe`"],
    ["element with one script", "<cis-figure "],
    ["hash of the script", 'integrity="sha384-…"'],
    ["name of the script, which never changes what it names", "never changes under its name"],
    ["picture for where neither stands", "**As a picture**"],
    ["answer for systems that ask for an address alone", 'type="application/json+oembed"'],
    [
      "rights of a frame",
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    ],
    ["format of AMP", '`{sentinel: "amp", type: "embed-size", height}`'],
    ["format of resizers", '`{"src", "context": "iframe.resize", "height"}`'],
    ["pin of the first hello", "the origin of the first `hello`"],
    ["room to spare", "no more than 48 px are to spare, with scripts and without"],
    ["widths that were measured", "at 280, 320, 480, 640 and 960 px"],
    ["ban of addresses and markup", "no address, no HTML, no CSS, no selector"],
    ["silence towards what is unknown", "What is unknown is left out, and answered by silence."],
    ["height of the content", "of the content and never of the document"],
    ["missing ban on frames", "no `frame-ancestors`"],
    ["word on who may read files", "`Access-Control-Allow-Origin: *`"],
    ["ban on frames elsewhere", "`frame-ancestors 'self'`"],
  ])("documents the %s", (_, promise) => {
    expect(document.replace(/\s+/g, " ")).toContain(promise);
  });

  test("lists the checks of a host in order", () => {
    const [, section = ""] = document.split("### What a host checks, in this order\n");
    const steps = [...section.matchAll(/^\d\. (.+)$/gm)].map(([, step = ""]) => step);
    const order = [
      /event\.source === /,
      /event\.origin/,
      /`ns`, `v` and `type`/,
      /finite/,
      /`style\.height`/,
    ];
    expect(steps.length).toBe(order.length);
    for (const [index, step] of steps.entries()) expect(step).toMatch(order[index] ?? /^$/);
  });

  test("lists the lenses and the languages", () => {
    expect(words(/Lenses: ([^.]+)\./)).toEqual(lenses);
    expect(words(/`lang`: ([^.]+)\./)).toEqual(languages);
  });
});
