import { describe, expect, it } from "vitest";
import { numberFormat } from "../../src/text/formatters";

describe(numberFormat, () => {
  it("creates each formatter once", () => {
    expect(numberFormat("ru", { style: "percent" })).toBe(numberFormat("ru", { style: "percent" }));
  });

  it("separates formatters of other languages and options", () => {
    const formats = [
      numberFormat("ru", {}),
      numberFormat("en", {}),
      numberFormat("en", { style: "percent" }),
    ];
    expect(formats.map((format) => format.format(0.5))).toEqual(["0,5", "0.5", "50%"]);
  });
});
