import { describe, expect, test } from "vitest";
import { type Markup, readMarkup } from "../../../src/embed/doctor/readMarkup";

/** A short form of the elements: parent, name and attributes. */
const read = (text: string) =>
  readMarkup(text).elements.map(({ name, attributes, parent }) => [
    parent === undefined ? name : `${parent.name} > ${name}`,
    Object.fromEntries(attributes),
  ]);

const isClosed = (text: string) =>
  Object.fromEntries(readMarkup(text).elements.map((one: Markup) => [one.name, one.isClosed]));

describe(readMarkup, () => {
  test.each([
    [
      "<P><b x=1>",
      [
        ["p", {}],
        ["p > b", { x: "1" }],
      ],
    ],
    [
      "<p></p><b>",
      [
        ["p", {}],
        ["b", {}],
      ],
    ],
    [
      "<p><b></p><i>",
      [
        ["p", {}],
        ["p > b", {}],
        ["i", {}],
      ],
    ],
    [
      "<img><br/><b>",
      [
        ["img", {}],
        ["br", {}],
        ["b", {}],
      ],
    ],
    [
      "</b><b></i></b><i>",
      [
        ["b", {}],
        ["i", {}],
      ],
    ],
    ["<a b = 'c d' e=f/ g H>", [["a", { b: "c d", e: "f/", g: "", h: "" }]]],
    ["<a b=1 B=2>", [["a", { b: "1" }]]],
    ['<a b="&lt;&amp;amp;&#1042;&#x430;&laquo;&nosuch;">', [["a", { b: "<&amp;Ва«&nosuch;" }]]],
    ["<a b='x\ny'>", [["a", { b: "x\ny" }]]],
    [
      "<script><b></script><i>",
      [
        ["script", {}],
        ["i", {}],
      ],
    ],
    [
      "<STYLE><b></STYLE ><i>",
      [
        ["style", {}],
        ["i", {}],
      ],
    ],
    ["<!doctype html><!-- <b> --><i>", [["i", {}]]],
    ["<?xml?><i>", [["i", {}]]],
    ["1 < 2 <> <3 <i>", [["i", {}]]],
    ["<i", [["i", {}]]],
    ["<!-- <b>", []],
    ["", []],
  ])("%j", (text, elements) => {
    expect(read(text)).toEqual(elements);
  });

  test("reports whether an element has its own end tag", () => {
    expect(isClosed("<div><iframe></iframe></div>")).toEqual({ div: true, iframe: true });
    expect(isClosed("<div><iframe></div>")).toEqual({ div: true, iframe: false });
    expect(isClosed("<iframe /><b></b>")).toEqual({ iframe: false, b: true });
    expect(readMarkup("<iframe><iframe></iframe>").elements.map((one) => one.isClosed)).toEqual([
      false,
      true,
    ]);
  });

  test("separates texts and comments", () => {
    expect(readMarkup("one<b>two<!--three--></b><script>four</script>")).toMatchObject({
      texts: ["one", "two"],
      comments: ["three"],
    });
  });

  test.each([
    ["tags that never end", "<a b=“"],
    ["quotes that never end", '<a b="'],
    ["comments that never end", "<!--"],
    ["end tags of nothing", "</a>"],
    ["elements in each other", "<div>"],
    ["frames in each other", "<iframe>"],
    ["scripts that never end", "<script>"],
    ["entities", "&amp;amp;lt;iframe"],
  ])("parses half a million characters of %s quickly", (_, piece) => {
    const started = performance.now();
    readMarkup(piece.repeat(500_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
