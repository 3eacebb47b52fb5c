import { readFileSync } from "node:fs";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { drawingWidths } from "../../../src/figures/growth/drawingWidth";
import { drawStill } from "../../../src/figures/growth/drawStill";
import { GrowthChart } from "../../../src/figures/growth/GrowthChart";
import { GrowthFigure, type GrowthFigureProps } from "../../../src/figures/growth/GrowthFigure";
import { GrowthStillHtml } from "../../../src/figures/growth/GrowthStill";
import "../../../src/figures/growth/LiveGrowth";
import { heightFor } from "../../../src/figures/growth/placeGrowth";
import { draw, wordingIn } from "./drawing";

const view = { ...wordingIn(), country: "KAZ", others: false, year: undefined };
const hrefOfYear = (year: number | undefined) => (year === undefined ? "/" : `/?year=${year}`);
const still = drawStill({ ...view, hrefOfYear });

/** A prerendered page with the still, hydrated. */
async function openFigure(change: Partial<GrowthFigureProps> = {}) {
  const onChooseYear = vi.fn();
  const figure = (more: Partial<GrowthFigureProps> = {}) => (
    <GrowthFigure {...view} {...{ onChooseYear, hrefOfYear }} {...more} />
  );
  const page = document.createElement("main");
  page.innerHTML = renderToString(<GrowthStillHtml value={still}>{figure()}</GrowthStillHtml>);
  document.body.append(page);
  const problems: unknown[] = [];
  const onRecoverableError = (problem: unknown) => problems.push(problem);
  const root = await act(async () => hydrateRoot(page, figure(), { onRecoverableError }));
  await act(async () => root.render(figure(change)));
  const findLive = () => waitFor(() => expect(page.querySelector(".growth-chart")).not.toBeNull());
  opened.push(() => {
    act(() => root.unmount());
    page.remove();
  });
  return { page, problems, onChooseYear, findLive };
}

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
  vi.restoreAllMocks();
});

describe(drawStill, () => {
  test.each(Object.entries(drawingWidths))("equals the live chart at the %s width", (name, width) => {
    const { marks, label, description, names, wording } = draw({ width });
    const { container } = render(
      <GrowthChart
        {...{ marks, label, description, names, hrefOfYear }}
        year={undefined}
        noDataLabel={wording.messages.common.noData}
        onChooseYear={() => undefined}
        onPoint={() => undefined}
      />,
    );
    const drawn = parse(still).querySelector(`.growth-still-${name} svg`);
    for (const title of drawn?.querySelectorAll(".growth-point title") ?? []) title.remove();
    expect(plain(drawn)).toBe(plain(container.querySelector("svg")));
  });

  test("has no style attribute, which the content policy would block", () => {
    expect(still).not.toContain("style=");
  });

  test("has unique ids", () => {
    const ids = [...parse(still).querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("names each point and links to its year", () => {
    const points = [...parse(still).querySelectorAll(".growth-still-phone .growth-point")];
    expect(points.map((point) => point.getAttribute("href"))).toEqual(["/?year=2022", "/?year=2023"]);
    expect(points[0]?.querySelector("title")?.textContent).toMatch(
      /^130\sтысяч, 2022, Исполком СНГ, со\sслов Наурыза Елемесова\. «в\s2022\sгоду их было 130\sтысяч»/,
    );
  });

  test.each(Object.values(drawingWidths))(
    "the style sheet reserves the space of the drawing %i pixels wide",
    (width) => {
      const sheet = readFileSync("src/figures/growth/growth.css", "utf8");
      expect(sheet).toContain(`aspect-ratio: ${width} / ${heightFor(width)};`);
    },
  );
});

describe(GrowthFigure, () => {
  test("keeps the still after hydration", async () => {
    const warned = vi.spyOn(console, "error");
    const { page, problems } = await openFigure();
    expect(page.querySelectorAll(".growth-point")).toHaveLength(6);
    expect(page.querySelector(".growth-chart")).toBeNull();
    expect(problems).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
  });

  test("becomes live on hover", async () => {
    const { page, findLive } = await openFigure();
    fireEvent.pointerOver(firstPoint(page));
    await findLive();
    expect(page.querySelectorAll(".growth-point")).toHaveLength(2);
  });

  test("becomes live on focus, which stays on its point", async () => {
    const { page, findLive } = await openFigure();
    const point = firstPoint(page);
    act(() => point.focus());
    await findLive();
    expect(document.activeElement).not.toBe(point);
    expect(document.activeElement?.getAttribute("data-year")).toBe("2022");
  });

  test("a point clicked before the script loads is chosen", async () => {
    const { page, onChooseYear } = await openFigure();
    expect(fireEvent.click(firstPoint(page))).toBe(false);
    expect(onChooseYear).toHaveBeenCalledWith(2022);
  });

  test("a point opened in a new tab is not chosen here", async () => {
    const { page, onChooseYear } = await openFigure();
    fireEvent.click(firstPoint(page), { ctrlKey: true });
    expect(onChooseYear).not.toHaveBeenCalled();
  });

  test.each([{ others: true }, { scale: "per-thousand" }, { country: "ARM" }, { year: 2023 }] as const)(
    "is live at once for %o",
    async (change) => {
      const { findLive } = await openFigure(change);
      await findLive();
    },
  );

  test("keeps the still when the script fails to load, and retries on request", async () => {
    const loadLive = vi.fn(() => import("../../../src/figures/growth/LiveGrowth"));
    loadLive.mockRejectedValueOnce(new TypeError("no network"));
    const { page, findLive } = await openFigure({ loadLive });
    fireEvent.pointerOver(firstPoint(page));
    const again = await screen.findByRole("button", { name: "Попробовать ещё раз" });
    expect(page.querySelectorAll(".growth-point")).toHaveLength(6);
    fireEvent.pointerOver(firstPoint(page));
    expect(loadLive).toHaveBeenCalledTimes(1);
    fireEvent.click(again);
    await findLive();
    expect(again.isConnected).toBe(false);
  });

  test("is live at once when there is no still", async () => {
    render(<GrowthFigure {...view} {...{ hrefOfYear }} onChooseYear={() => undefined} />);
    expect(await screen.findAllByRole("button")).toHaveLength(2);
  });
});

function firstPoint(page: Element): SVGElement {
  const point = page.querySelector<SVGElement>(".growth-point");
  if (point === null) throw new Error("no point was drawn");
  return point;
}

function parse(html: string): Element {
  const element = document.createElement("div");
  element.innerHTML = html;
  return element;
}

/** The markup without differences between drawings: the ids, and the style that recharts sets by script. */
function plain(svg: Element | null): string | undefined {
  svg?.removeAttribute("style");
  return svg?.outerHTML.replaceAll(/_(still-\d+-)?r_\w+_|recharts\d+-clip/g, "id");
}
