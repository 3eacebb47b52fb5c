import { describe, expect, test } from "vitest";
import { parseDown, parseUp, signature } from "../../src/host/contract";
import { languages } from "../../src/model/language";
import { themes } from "../../src/model/view";

const up = (fields: object) => parseUp({ ...signature, id: "growth/kaz", ...fields });
const set = (fields: object) => parseDown({ ...signature, type: "set", ...fields });

/** Values that are not valid messages. */
const strangers: readonly unknown[] = [
  undefined,
  null,
  1,
  "ready",
  '{"ns":"cis-figure","v":1,"type":"hello"}',
  [],
  new Date(0),
  {},
  { type: "hello" },
  { ns: "cis-figure", v: "1", type: "hello" },
  { ns: "cis-figure", v: 2, type: "hello" },
  { ns: ["cis-figure"], v: 1, type: "hello" },
  { ...signature, type: "toString" },
  { ...signature, type: "__proto__" },
  { ...signature, type: ["height"], height: 500 },
  Object.create({ ...signature, type: "hello" }),
  Object.create({ ...signature, type: "height", height: 500 }),
  { sentinel: "amp", type: "embed-size", height: 500 },
];

describe("parseUp", () => {
  test.each(strangers)("ignores %j", (stranger) => {
    expect(parseUp(stranger)).toBeUndefined();
  });

  test("reads the height from a height message and from a ready message", () => {
    expect(up({ type: "height", height: 500.5 })).toEqual({ type: "height", height: 500.5 });
    expect(up({ type: "ready", lang: "ru", minHeight: 640 })).toEqual({ type: "ready", height: 640 });
  });

  test.each([
    [-1, 120],
    [0, 120],
    [119.9, 120],
    [4001, 4000],
    [1e9, 4000],
    [Number.MAX_VALUE, 4000],
  ])("clamps a height of %d to %d", (height, held) => {
    expect(up({ type: "height", height })).toEqual({ type: "height", height: held });
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "500",
    "500px",
    null,
    undefined,
    [500],
    { valueOf: () => 5 },
    5n,
  ])("rejects %s as a height", (height) => {
    expect(up({ type: "height", height })).toBeUndefined();
    expect(up({ type: "ready", lang: "ru", minHeight: height })).toBeUndefined();
  });

  test("reads the name and the key of an event", () => {
    expect(up({ type: "event", name: "select", key: "KAZ" })).toEqual({
      type: "event",
      name: "select",
      key: "KAZ",
    });
    expect(up({ type: "event", name: "step" })).toEqual({ type: "event", name: "step", key: undefined });
  });

  test.each(["click", "constructor", "select ", ["select"]])("rejects the event name %s", (name) => {
    expect(up({ type: "event", name })).toBeUndefined();
  });

  test.each(["<b>", "a b", "", "x".repeat(65), 5, { toString: () => "KAZ" }])("drops the key %s", (key) => {
    expect(up({ type: "event", name: "select", key })).toEqual({
      type: "event",
      name: "select",
      key: undefined,
    });
  });

  test("reads no field of a message without our signature", () => {
    const huge = { ...signature, ns: "other" };
    Object.defineProperty(huge, "type", { enumerable: true, get: () => expect.unreachable() });
    expect(parseUp(huge)).toBeUndefined();
    expect(parseUp("set")).toBeUndefined();
  });

  test("ignores a prototype in a message", () => {
    const message = JSON.parse(
      '{"ns":"cis-figure","v":1,"type":"event","name":"select","__proto__":{"key":"KAZ","bad":1}}',
    );
    expect(parseUp(message)).toEqual({ type: "event", name: "select", key: undefined });
    expect("bad" in {}).toBe(false);
  });
});

describe("parseDown", () => {
  test.each(strangers)("ignores %j", (stranger) => {
    expect(parseDown(stranger)).toBeUndefined();
  });

  test("reads a hello", () => {
    expect(parseDown({ ...signature, type: "hello", more: 1 })).toEqual({ type: "hello" });
  });

  test("reads the settings, with the country in upper case", () => {
    expect(set({ lang: "en", theme: "dark", country: "kaz", year: 2020, motion: "reduce" })).toEqual({
      type: "set",
      lang: "en",
      theme: "dark",
      country: "KAZ",
      year: 2020,
      motion: "reduce",
    });
  });

  test("accepts every language and theme of the product", () => {
    for (const lang of languages) expect(set({ lang })).toEqual({ type: "set", lang });
    for (const theme of themes) expect(set({ theme })).toEqual({ type: "set", theme });
  });

  test.each([
    { theme: "url(https://example.org/)" },
    { theme: "<style>*{display:none}</style>" },
    { lang: "//example.org" },
    { lang: ["ru"] },
    { country: "javascript:alert(1)" },
    { country: "KAZ; x" },
    { country: "kaz\n" },
    { year: "2020" },
    { year: 2020.5 },
    { year: Number.NaN },
    { motion: "more" },
    { href: "https://example.org/", html: "<b>", css: "*{}", selector: "main" },
  ])("drops %j", (fields) => {
    expect(set({ ...fields })).toEqual({ type: "set" });
  });

  test("ignores a prototype in a message", () => {
    const message = JSON.parse('{"ns":"cis-figure","v":1,"type":"set","__proto__":{"theme":"dark"}}');
    expect(parseDown(message)).toEqual({ type: "set" });
  });
});
