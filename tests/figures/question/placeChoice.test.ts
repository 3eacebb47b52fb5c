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

  it("has no shares where nobody voted, and counts no vote for what is no option", () => {
    expect(placeChoice(options, {}).map(({ share }) => share)).toEqual([0, 0]);
    expect(placeChoice(options, { gone: 5 }).map(({ share }) => share)).toEqual([0, 0]);
  });

  it("says what is right only once it is revealed", () => {
    expect(placeChoice(options, {}).map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]);
    expect(placeChoice(options, {}, "other").map(({ verdict }) => verdict)).toEqual(["wrong", "right"]);
  });
});
