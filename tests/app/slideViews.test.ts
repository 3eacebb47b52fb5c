import { describe, expect, it } from "vitest";
import { toReadGrowth } from "../../src/app/slideViews";
import { toAddress } from "../../src/model/address";
import { entriesOf } from "../data/entries";

describe(toReadGrowth, () => {
  it("is the view of the last step with everything that it shows", () => {
    const views = entriesOf("story").flatMap((slide) => {
      const view = toReadGrowth(slide, "en");
      return view === undefined ? [] : [[slide.id, toAddress(view)] as const];
    });
    expect(views).toEqual([
      ["finding", "/en/country/kaz/?scale=per-thousand&others=false"],
      ["contradiction", "/en/country/kaz/"],
    ]);
  });
});
