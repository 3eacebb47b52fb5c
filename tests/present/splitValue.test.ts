import { describe, expect, it } from "vitest";
import { splitValue } from "../../src/present/splitValue";

describe("splitValue", () => {
  it.each([
    ["36", "", "36", ""],
    ["102\u00a0тысячи", "", "102", "тысячи"],
    ["более 1,5\u00a0млн", "более", "1,5", "млн"],
    ["около 60\u00a0092", "около", "60\u00a0092", ""],
    ["more than 102,000", "more than", "102,000", ""],
    ["many", "", "many", ""],
  ])("%s", (written, before, number, after) => {
    expect(splitValue(written)).toMatchObject({ before, number, after });
  });

  it("has its width rounded to half an em, for which the style sheet has a size", () => {
    const widths = ["36", "более 200", "102 тысячи", "more than 300,000"].map(
      (written) => splitValue(written).ems,
    );
    expect(widths.map((ems) => (ems * 2) % 1)).toEqual([0, 0, 0, 0]);
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
  });
});
