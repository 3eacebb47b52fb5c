import { describe, expect, it } from "vitest";
import { toFirstGrowth } from "../../src/app/slideViews";
import { toAddress } from "../../src/model/address";
import { entriesOf } from "../data/entries";

describe(toFirstGrowth, () => {
  it("is the view of the first step, with no more than that shows", () => {
    const views = entriesOf("story").flatMap((slide) => {
      const view = toFirstGrowth(slide, "en");
      return view === undefined ? [] : [[slide.id, toAddress(view)] as const];
    });
    expect(views).toEqual([
      ["finding", "/en/country/kaz/?others=false"],
      ["contradiction", "/en/country/kaz/?others=false"],
    ]);
  });
});
