import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { YearMarks } from "../../../src/figures/growth/YearMarks";
import { toTextWidth } from "../../../src/ui/textWidth";
import { draw } from "./drawing";

/** The years below a drawing of the Red Cross in Armenia, which has years without a value. */
function show(width: number) {
  const { marks } = draw({ country: "ARM", width });
  const { container } = render(
    <svg role="img" aria-label="years">
      <YearMarks marks={marks} year={undefined} noDataLabel="нет данных" />
    </svg>,
  );
  return container;
}

describe(YearMarks, () => {
  test.each([200, 328, 640])("at %i pixels no two years overlap", (width) => {
    const spans = [...show(width).querySelectorAll(".growth-year-label")].map((label) => {
      const half = toTextWidth(label.textContent, Number(label.getAttribute("font-size"))) / 2;
      const x = Number(label.getAttribute("x"));
      return { left: x - half, right: x + half };
    });
    expect(spans.length).toBeGreaterThan(1);
    for (const [index, { left }] of spans.entries())
      if (index > 0) expect(left).toBeGreaterThan(spans[index - 1]?.right ?? 0);
  });

  test("a year too narrow for its text has a vertical no-data label", () => {
    const isUpright = (width: number) =>
      show(width).querySelector(".growth-gap-label")?.getAttribute("transform")?.startsWith("rotate(-90") ===
      true;
    expect(isUpright(200)).toBe(true);
    expect(isUpright(640)).toBe(false);
  });
});
