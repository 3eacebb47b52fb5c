import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fontParts, measureLetters } from "../../build/subsetFonts";
import { languages } from "../../src/model/language";
import { createFormat } from "../../src/text/format";
import advances from "../../src/ui/fonts/advances.json";

const letters = new Set(Object.values(fontParts).join(""));
const beyondTypeface = (text: string) =>
  [...new Set(text)].filter((letter) => !letters.has(letter) && letter > " ");

const readAll = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name !== "geometry.json" && /\.(json|ts)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("");

describe("fontParts", () => {
  test("have every letter of the dataset", () => {
    expect(beyondTypeface(readAll("data"))).toEqual([]);
  });

  test.each(languages)("have every letter of the texts in %s", (language) => {
    expect(beyondTypeface(readAll(`src/text/${language}`))).toEqual([]);
  });

  test.each(languages)("have every character of formatted numbers and dates in %s", (language) => {
    const format = createFormat(language);
    const written = [
      format.words(240_000),
      format.number(-1_234.5),
      format.signed(-2),
      format.percent(0.846, true),
      format.when({ kind: "days", from: "2024-08-09", to: "2024-08-12" }),
    ];
    expect(beyondTypeface(written.join("").replace(/[\u2009\u202f]/g, ""))).toEqual([]);
  });
});

describe("measureLetters", () => {
  test("reproduces the widths that the figures measure text with", async () => {
    expect(await measureLetters()).toEqual(advances);
  });
});
