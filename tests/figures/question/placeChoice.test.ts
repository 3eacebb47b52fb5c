import { describe, expect, it } from "vitest";
import { placeChoice } from "../../../src/figures/question/placeChoice";

const options = ["one", "other"].map((id) => ({ id, label: id, note: undefined }));

describe("placeChoice", () => {
  it("gives each option its share of the votes", () => {
    expect(placeChoice(options, { one: 12, other: 4 }).map(({ votes, share }) => [votes, share])).toEqual([
      [12, 0.75],
      [4, 0.25],
    ]);
  });

  it("has no shares without votes, and ignores votes for unknown options", () => {
    expect(placeChoice(options, {}).map(({ share }) => share)).toEqual([0, 0]);
    expect(placeChoice(options, { gone: 5 }).map(({ share }) => share)).toEqual([0, 0]);
  });

  it("has a verdict only after the reveal", () => {
    expect(placeChoice(options, {}).map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]);
    expect(placeChoice(options, {}, "other").map(({ verdict }) => verdict)).toEqual(["wrong", "right"]);
  });
});
