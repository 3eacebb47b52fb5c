import { describe, expect, it } from "vitest";
import { readDeckRequest, withQuery } from "../../src/present/deckAddress";

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
