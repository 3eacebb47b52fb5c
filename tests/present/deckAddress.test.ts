import { describe, expect, it } from "vitest";
import { findProblems, readDeckRequest, withQuery } from "../../src/present/deckAddress";
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
  it("other wishes stay", () => {
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

  it("names a slide that there is not, and a time that is none", () => {
    expect(findProblems({ search: "?minutes=soon", hash: "#/карта/1" }, slides)).toEqual([
      { part: "slide", found: "карта" },
      { part: "minutes", found: "soon" },
    ]);
    expect(findProblems({ search: "", hash: "#/%D0%BA" }, slides)).toEqual([{ part: "slide", found: "к" }]);
  });

  it.each([
    ["#/map/2", "2"],
    ["#/map/-1", "-1"],
    ["#/map/second", "second"],
    ["#/words/0", "0"],
  ])("names a step that a slide has not: %s", (hash, found) => {
    expect(findProblems({ search: "", hash }, slides)).toEqual([{ part: "step", found }]);
  });

  it("keeps what it cannot read as it is, and only the beginning of it", () => {
    const hash = `#/%E0%A4%A${"x".repeat(200)}`;
    expect(findProblems({ search: "", hash }, slides)).toEqual([{ part: "slide", found: hash.slice(2, 42) }]);
  });
});
