import { readdirSync, readFileSync } from "node:fs";
import { typesetters } from "../../build/typeset/listTypeset";
import { isLanguage } from "../../src/model/language";
import { listPrinted } from "./printedText";
import { expect, test } from "./test";

const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".html"),
);

/** Quotations keep their own dashes. */
const quotations = ["statements", "events"].flatMap((name) =>
  [...readFileSync(`data/${name}.json`, "utf8").matchAll(/"(?:words|text)": "([^"]*)"/g)].map(
    ([, words = ""]) => words,
  ),
);

test("every page follows print typography: dashes, ranges and no-break spaces", () => {
  expect(pages.length).toBeGreaterThan(80);
  const found = pages.flatMap((page) =>
    listPrinted(readFileSync(`dist/${page}`, "utf8")).flatMap(({ language, text }) => {
      if (!isLanguage(language)) return [];
      const own = quotations.reduce((rest, words) => rest.replaceAll(words, "…"), text);
      return typesetters[language](own) === own ? [] : [own];
    }),
  );
  expect([...new Set(found)].map((text) => text.replaceAll("\u00a0", "_"))).toEqual([]);
});

test("no computed sentence reads as a subtraction, and no sentence ends twice", () => {
  const texts = pages.flatMap((page) => listPrinted(readFileSync(`dist/${page}`, "utf8")));
  const odd = texts.filter(({ text }) =>
    /\d[\s\u00a0][–—][\s\u00a0]\d[\d\s\u00a0]* [:/] |[^.]\.\.(?!\.)/.test(text),
  );
  expect([...new Set(odd.map(({ text }) => text))]).toEqual([]);
});
