import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { GrowthChart } from "../../../src/figures/growth/GrowthChart";
import { draw } from "./drawing";

type Asked = NonNullable<Parameters<typeof draw>[0]> & { readonly year?: number };

function renderChart({ year, ...asked }: Asked) {
  const { marks, label, description, names, wording } = draw(asked);
  const { container } = render(
    <GrowthChart
      {...{ marks, label, description, names, year }}
      noDataLabel={wording.messages.common.noData}
      onChooseYear={() => undefined}
      hrefOfYear={(chosen) => `?year=${chosen ?? ""}`}
      onPoint={() => undefined}
    />,
  );
  return { marks, svg: container.querySelector("svg") };
}

/** The drawing as a standalone file, with references to the product's style sheets and rounded numbers. */
function toPicture(svg: SVGSVGElement | null): string {
  if (svg === null) throw new Error("the chart was not drawn");
  svg.removeAttribute("style");
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("font-family", "Golos Text, system-ui, sans-serif");
  const sheets = ["ui/palette.css", "figures/growth/growth.css"].map(
    (path) => `<?xml-stylesheet type="text/css" href="../../../src/${path}"?>`,
  );
  const drawing = svg.outerHTML
    .replaceAll(/recharts[^"\s)#]*-clip/g, "clip")
    .replaceAll(/_r_\w+_/g, "id")
    .replaceAll(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll(/></g, ">\n<");
  return `${[...sheets, drawing].join("\n")}\n`;
}

describe(GrowthChart, () => {
  test.each([
    ["kazakhstan", {}],
    ["kazakhstan-others", { others: true }],
    ["kazakhstan-others-phone", { others: true, width: 328 }],
    ["kazakhstan-per-thousand", { scale: "per-thousand" }],
    ["kazakhstan-2023-chosen", { year: 2023 }],
    ["uzbekistan", { country: "UZB" }],
    ["armenia", { country: "ARM" }],
    ["moldova-gap", { country: "MDA" }],
    ["russia-carried-over-en", { country: "RUS", language: "en" }],
  ] as const)("looks like %s.svg", async (name, asked) => {
    const { svg } = renderChart(asked);
    await expect(toPicture(svg)).toMatchFileSnapshot(`${name}.svg`);
  });

  test("recharts draws the line through the placed points", () => {
    const { marks, svg } = renderChart({ country: "ARM" });
    const path = svg?.querySelector(".growth-line path")?.getAttribute("d") ?? "";
    const drawn = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(drawn).toHaveLength(5);
    for (const [index, { x, y }] of marks.points.entries()) {
      expect(drawn[index]?.[0]).toBeCloseTo(x, 2);
      expect(drawn[index]?.[1]).toBeCloseTo(y, 2);
    }
  });
});
