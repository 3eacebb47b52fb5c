import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../src/catalog/checkDataset";
import { fileNames } from "../../src/model/dataset";
import { texts } from "./fixture";
import { messages, messagesOf } from "./messages";

describe("checkDataset", () => {
  it("a dataset without problems is returned in its shape", () => {
    const result = checkDataset(texts);
    expect(result.kind === "ok" && result.value.observations.entries[0]).toEqual({
      indicator: "redcross",
      country: "KAZ",
      year: 2018,
      value: 1064,
      status: "reported",
    });
  });

  it("a missing file is reported once, not again for each id that it would contain", () => {
    expect(messagesOf({ sources: undefined })).toEqual([
      "data/sources.json:1: found no such file, expected one: the dataset needs it",
    ]);
  });

  it("an empty dataset has nine missing files", () => {
    const result = checkDataset({});
    expect(result.kind === "problems" && result.problems.map(({ file }) => file)).toEqual(fileNames);
  });

  it("problems of several files are reported together, by file and line", () => {
    const changed = {
      events: texts.events.replace("astana", "astanna").replace('"certainty":"happened",', ""),
      sources: texts.sources.replace('"ifrc",', '"ifrc"'),
      observations: texts.observations.replace(":16", ":-16").replace("1064", "-1064"),
      places: undefined,
    };
    expect(messagesOf(changed)).toEqual([
      'data/sources.json:4:16: found no comma before "publisher", expected a comma between any two fields or entries',
      "data/places.json:1: found no such file, expected one: the dataset needs it",
      "data/observations.json:4 · observation KAZ 2018 redcross · value: found -1064, expected a number of 0 or more",
      "data/observations.json:5 · observation KAZ 2019 redcross · value: found 1064, expected -1064, carried over from 2018",
      "data/observations.json:6 · observation KAZ 2021 survey · value: found -16, expected a number of 0 or more",
      'data/events.json:4 · forum · certainty: found nothing, expected one of "happened", "planned"',
    ]);
  });

  it("an entry in a wrong shape hides neither its own unknown ids nor those of others", () => {
    const statements = texts.statements
      .replace("130000", '"130 000"')
      .replaceAll('["network"]', '["netwrk"]');
    expect(messagesOf({ statements })).toEqual([
      'data/statements.json:4 · kaz-2022 · speakers.1: found "netwrk", expected the id of a speaker of data/speakers.json; did you mean "network"?',
      'data/statements.json:4 · kaz-2022 · value: found "130 000", expected a number, without quotation marks',
      'data/statements.json:5 · year-helped · speakers.1: found "netwrk", expected the id of a speaker of data/speakers.json; did you mean "network"?',
    ]);
  });

  it.each(["\r\n", "\r"])("lines that end in %j are counted too", (end) => {
    const observations = texts.observations.replaceAll("\n", end).replace(":16", ":-16");
    expect(messagesOf({ observations })).toEqual(messages("observations", ":16", ":-16"));
  });
});

const name = fc.constantFrom(...fileNames);
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Replaces a run of characters at any position. */
const scratch = fc.record({
  name,
  place,
  length: fc.nat(20),
  text: fc.string({ unit: "binary", maxLength: 10 }),
});

/** Replaces one JSON value of a file with another. */
const swap = fc.record({ name, place, text: fc.json({ maxDepth: 3 }) });

describe("checkDataset, with arbitrary input", () => {
  it("lost or added characters give a result, and each problem has its file and line", () => {
    fc.assert(
      fc.property(fc.array(scratch, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed: Record<string, string> = { ...texts };
        for (const { name, place, length, text } of changes) {
          const before = changed[name] ?? "";
          const at = Math.floor(place * before.length);
          changed[name] = before.slice(0, at) + text + before.slice(at + length);
        }
        expectPlaces(changed);
      }),
      { numRuns: 200 },
    );
  });

  it("a replaced value gives a result, and each problem has its file and line", () => {
    fc.assert(
      fc.property(fc.array(swap, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed: Record<string, string> = { ...texts };
        for (const { name, place, text } of changes) {
          const values = [
            ...(changed[name] ?? "").matchAll(/(?<=[:[,])("[^"]*"|-?[\d.]+|\{[^{}]*\})(?=[,}\]])/g),
          ];
          const value = values[Math.floor(place * values.length)];
          if (value === undefined) continue;
          const before = changed[name] ?? "";
          changed[name] = before.slice(0, value.index) + text + before.slice(value.index + value[0].length);
        }
        expectPlaces(changed);
      }),
      { numRuns: 200 },
    );
  });

  it("arbitrary text in place of a file gives a result, and each problem has its file and line", () => {
    fc.assert(
      fc.property(name, fc.oneof(fc.json(), fc.string({ unit: "binary" })), (file, text) => {
        expectPlaces({ ...texts, [file]: text });
      }),
      { numRuns: 200 },
    );
  });
});

function expectPlaces(changed: Readonly<Record<string, string>>): void {
  const result = checkDataset(changed);
  if (result.kind === "ok") return;
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { file, line, column, found, expected } of result.problems) {
    expect(fileNames).toContain(file);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual((changed[file] ?? "").split(/\r\n|\r|\n/).length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(found).not.toBe("");
    expect(expected).not.toBe("");
  }
}
