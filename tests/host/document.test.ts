// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Down, Said } from "../../src/host/contract";
import { queryNames } from "../../src/model/address";
import { languages } from "../../src/model/language";
import { figures, lenses } from "../../src/model/view";

type Types<Message extends { readonly type: string }> = {
  readonly [Type in Message["type"]]: Readonly<
    Record<Exclude<keyof Extract<Message, { readonly type: Type }>, "type">, true>
  >;
};

// The compiler keeps these two in step with the contract.
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

const { observedAttributes } = await readElement();
const document = readFileSync("docs/embed.md", "utf8");

/** The class of the element, outside a browser. */
async function readElement(): Promise<{ readonly observedAttributes: readonly string[] }> {
  Object.assign(globalThis, { HTMLElement: class {} });
  const { createCisFigure } = await import("../../src/host/createCisFigure");
  return createCisFigure(new URL("https://atlas.example/")) as never;
}

/** The rows of the table whose first column has this name, below a heading: the words in code of each column. */
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

describe("docs/embed.md", () => {
  test("has the messages of the figure with their fields, and no others", () => {
    expect(firstTwo(readTable("From the figure", "type"))).toEqual(toNames(up));
  });

  test("has the messages to the figure with their fields, and no others", () => {
    expect(firstTwo(readTable("To the figure", "type"))).toEqual(toNames(down));
  });

  test("has the parameters of each figure, and no others", () => {
    const rows = readTable("Addresses", "figure").map(([[name = ""] = [], , names = []]) => [name, names]);
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(figures.map((figure) => [figure, queryNames(figure, "embed")])),
    );
  });

  test("has the attributes of the element, and no others", () => {
    const names = readTable("Three ways to embed", "attribute").map(([names]) => names?.[0]);
    expect([...names].sort()).toEqual([...observedAttributes].sort());
  });

  test("has the lenses and the languages", () => {
    const words = (line: RegExp) =>
      [...(line.exec(document)?.[1] ?? "").matchAll(/`(\w+)`/g)].map(([, word]) => word);
    expect(words(/Lenses: ([^.]+)\./)).toEqual(lenses);
    expect(words(/`lang`: ([^.]+)\./)).toEqual(languages);
  });
});
