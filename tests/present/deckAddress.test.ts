import { describe, expect, it } from "vitest";
import { findProblems, readDeckRequest, readPosition, withQuery } from "../../src/present/deckAddress";
import { entriesOf } from "../data/entries";

describe("readDeckRequest", () => {
  it.each([
    ["?minutes=20", { minutes: 20, isSpeaker: false }],
    ["?minutes=7,5&speaker", { minutes: 7.5, isSpeaker: true }],
    ["?minutes=99999", { minutes: 600 }],
    ["?minutes=-5", { minutes: undefined }],
    ["?minutes=soon", { minutes: undefined }],
    ["?minutes=", { minutes: undefined }],
    ["", { minutes: undefined, isSpeaker: false, loop: undefined }],
  ])("%s", (search, request) => {
    expect(readDeckRequest(search)).toMatchObject(request);
  });
});

describe("withQuery", () => {
  it("other parameters are kept", () => {
    expect(withQuery("?minutes=7&theme=dark", { minutes: undefined, speaker: "" })).toBe(
      "?theme=dark&speaker",
    );
    expect(withQuery("?minutes=7", { minutes: undefined })).toBe("");
  });
});

describe("findProblems", () => {
  const slides = entriesOf("story");

  it.each([
    ["", ""],
    ["?minutes=20", "#/map/1"],
    ["?alone", "#map"],
    ["?minutes=", "#content"],
    ["", "#/"],
    ["", "#/3"],
    ["", "#/draw/0"],
    ["", "#/words"],
  ])("finds none in %s%s", (search, hash) => {
    expect(findProblems({ search, hash }, slides)).toEqual([]);
  });

  it("reports an unknown slide and an invalid time", () => {
    expect(findProblems({ search: "?minutes=soon", hash: "#/карта/1" }, slides)).toEqual([
      { part: "slide", found: "карта" },
      { part: "minutes", found: "soon" },
    ]);
    expect(findProblems({ search: "", hash: "#/%D0%BA" }, slides)).toEqual([{ part: "slide", found: "к" }]);
  });

  it.each([
    ["#/map/2", "2", 3, 3],
    ["#/map/-1", "-1", 1, 3],
    ["#/map/second", "second", 1, 3],
    ["#/map/1/5", "1/5", 3, 3],
    ["#/2/99", "99", 2, 2],
    ["#/words/0", "0", 1, 1],
  ])("reports an unknown step and the step shown instead: %s", (hash, found, shown, count) => {
    expect(findProblems({ search: "", hash }, slides)).toEqual([{ part: "step", found, shown, count }]);
  });

  it.each(["#/99/99", "#/99", "#/20"])("reports an unknown slide number: %s", (hash) => {
    const [, found] = hash.match(/(\d+)/) ?? [];
    expect(findProblems({ search: "", hash }, slides)).toEqual([{ part: "slide", found }]);
  });

  it("reports an unreadable address unchanged, shortened to its start", () => {
    const hash = `#/%E0%A4%A${"x".repeat(200)}`;
    expect(findProblems({ search: "", hash }, slides)).toEqual([{ part: "slide", found: hash.slice(2, 42) }]);
  });
});

describe("readPosition", () => {
  const slides = entriesOf("story");

  it.each([
    ["#/map", "map", 0],
    ["#/map/1", "map", 2],
    ["#map", "map", 0],
    ["#/2", "finding", 0],
    ["#/2/0", "finding", 1],
    ["#/2/99", "finding", 1],
    ["#/map/99", "map", 2],
    ["#/map/1/5", "map", 2],
    ["#/map/x", "map", 0],
    ["#/99/99", "opening", 0],
    ["#/20", "opening", 0],
    ["#/nowhere", "opening", 0],
  ])("%s leads to %s, step %i from 0", (hash, slide, step) => {
    expect(readPosition(hash, slides)).toEqual({ slide, step });
  });

  it.each(["", "#", "#/", "#content"])("«%s» leads nowhere", (hash) => {
    expect(readPosition(hash, slides)).toBeUndefined();
  });
});
