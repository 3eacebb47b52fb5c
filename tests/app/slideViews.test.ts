import { describe, expect, it } from "vitest";
import { toFirstGrowth } from "../../src/app/slideViews";
import { toAddress } from "../../src/model/address";
import { entriesOf } from "../data/entries";

describe(toFirstGrowth, () => {
  it("is the view of the last step, with all that it shows", () => {
    const views = entriesOf("story").flatMap((slide) => {
      const view = toFirstGrowth(slide, "en");
      return view === undefined ? [] : [[slide.id, toAddress(view)] as const];
    });
    expect(views).toEqual([
      ["finding", "/en/country/kaz/?scale=per-thousand&others=false"],
      ["contradiction", "/en/country/kaz/"],
    ]);
  });
});
