import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { GrowthStillHtml } from "../../src/figures/growth/GrowthStill";
import { GrowthSection } from "../../src/sections/GrowthSection";
import "../../src/figures/growth/LiveGrowth";
import { defaultView, type View } from "../../src/model/view";
import { AtlasProvider } from "../../src/store/AtlasProvider";
import { createAtlasStore } from "../../src/store/store";
import { renderIn, wordsIn } from "./page";

/** Renders the section and waits for its chart. */
async function openSection(view: Partial<View> = {}) {
  const store = renderIn(view, <GrowthSection {...wordsIn(view.language ?? "ru")} />);
  await screen.findAllByRole("button", undefined, { timeout: 5000 });
  return { store, reader: userEvent.setup(), container: document.body };
}

/** With ordinary spaces, for readable expectations. */
const plain = (words: string | null) => words?.replaceAll("\u00a0", " ");
const names = () => screen.getAllByRole("button").map((point) => plain(point.getAttribute("aria-label")));
/** The start of each point's name: value, period and speaker. */
const points = () => names().map((name) => name?.split(". ")[0]);
const heading = () => plain(screen.getByRole("heading", { level: 2 }).textContent);
/** The text beside the chart, in reading order. */
const beside = () =>
  [...document.querySelectorAll(".growth-beside-title, .growth-beside li")].map(({ textContent }) =>
    plain(textContent),
  );

describe(GrowthSection, () => {
  test("starts with the growth of Kazakhstan while no country is chosen", async () => {
    await openSection();
    expect(heading()).toBe(
      "По словам Национальной волонтёрской сети Казахстана, в 2023 году добровольцев в Казахстане стало в 1,85 раза больше, чем в 2022-м",
    );
    expect(points()).toEqual(
      expect.arrayContaining([
        "130 тысяч, 2022, Исполком СНГ, со слов Наурыза Елемесова",
        "240 тысяч, 2023, Исполком СНГ, со слов Наурыза Елемесова",
      ]),
    );
  });

  test("shows another official's statement beside the finding", async () => {
    await openSection();
    expect(screen.getByText(/в\sдекабре 2022\sгода министр Кыдырали\s— 200\sтысяч/)).toBeTruthy();
  });

  test("shows other sources beside the article until the reader hides them", async () => {
    const { store, reader } = await openSection();
    const others = screen.getByRole<HTMLInputElement>("switch", { name: "Что говорили другие" });
    expect(others.checked).toBe(true);
    expect(points().some((name) => name?.startsWith("более 300 тысяч"))).toBe(true);
    expect(screen.getAllByText(/Казинформ/).length).toBeGreaterThan(1);
    await reader.click(others);
    expect(store.getState().view.others).toBe(false);
    expect(points()).toEqual([
      "130 тысяч, 2022, Исполком СНГ, со слов Наурыза Елемесова",
      "240 тысяч, 2023, Исполком СНГ, со слов Наурыза Елемесова",
    ]);
  });

  test("states the ratio in its finding and in its formula only", async () => {
    const { container } = await openSection();
    const told = plain(container.textContent)?.match(/1,85|84,6|×|110/g);
    expect(told).toEqual(["1,85", "1,85", "110", "84,6"]);
  });

  test("offers the picture when it shows the current view", async () => {
    const { reader } = await openSection();
    expect(screen.getByRole("link", { name: "PNG" })).toBeTruthy();
    await reader.click(screen.getByRole("switch"));
    expect(screen.queryByRole("link", { name: "PNG" })).toBeNull();
  });

  test("counts per 1,000 residents and shows the formula", async () => {
    const { store, reader } = await openSection();
    await reader.click(screen.getByRole("radio", { name: /^На\s1\s000\sжителей$/ }));
    expect(store.getState().view.scale).toBe("per-thousand");
    expect(screen.getByText(/130\s000 : 20\s034\s609 × 1\s000 = 6,49/)).toBeTruthy();
  });

  test("announces the unit and the chosen year, once each", async () => {
    const { reader } = await openSection();
    const status = screen.getByRole("status");
    await reader.click(screen.getByRole("radio", { name: /^На\s1\s000\sжителей$/ }));
    await waitFor(() => expect(status).toHaveTextContent(/^График показывает число на 1 000 жителей\.$/));
    await reader.click(screen.getByRole("button", { name: /^6,49/ }));
    await waitFor(() => expect(status).toHaveTextContent(/^Выбран 2022 год\.$/));
  });

  test("a click on a point chooses its year, another click clears it", async () => {
    const { store, reader } = await openSection();
    const after = screen.getByRole("button", { name: /^240/ });
    await reader.click(after);
    expect(store.getState().view.year).toBe(2023);
    expect(after.getAttribute("aria-pressed")).toBe("true");
    await reader.click(after);
    expect(store.getState().view.year).toBeUndefined();
  });

  test("arrows move between points, Enter chooses", async () => {
    const { store, reader } = await openSection({ others: false });
    const [before, after] = screen.getAllByRole("button");
    act(() => before?.focus());
    await reader.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(after);
    expect(screen.getAllByRole("button").filter((point) => point.tabIndex === 0)).toEqual([after]);
    await reader.keyboard("{Enter}");
    expect(store.getState().view.year).toBe(2023);
  });

  test("hovering over a point shows its quotation and speaker", async () => {
    const { reader } = await openSection();
    await reader.hover(screen.getByRole("button", { name: /^130/ }));
    expect(
      screen.getByText(/^в\s2022\sгоду их было 130\sтысяч$/, { selector: ".growth-tooltip q" }),
    ).toBeVisible();
  });

  test("quotations are in their own language, with a translation into the reader's below", async () => {
    await openSection({ language: "en" });
    const [words] = screen.getAllByText(/^в\s2022\sгоду их было 130\sтысяч$/, { selector: "td q" });
    expect(words?.getAttribute("lang")).toBe("ru");
    expect(plain(words?.nextElementSibling?.textContent ?? "")).toBe(
      "Translation: “in 2022 there were 130,000 of them”",
    );
    const [english] = screen.getAllByText("some 200,000 countrywide this year", { selector: "td q" });
    expect(english?.getAttribute("lang")).toBe("en");
    expect(english?.nextElementSibling).toBeNull();
  });

  test("the name of a point contains everything in its tooltip", async () => {
    const { reader } = await openSection();
    await reader.hover(screen.getByRole("button", { name: /^130/ }));
    const shown = [...document.querySelectorAll(".growth-tooltip p:not(:nth-child(2))")];
    expect(shown.length).toBeGreaterThan(2);
    for (const { textContent } of shown) {
      expect(names().find((name) => name?.startsWith("130"))).toContain(
        plain(textContent)?.replace(/\.$/, ""),
      );
    }
  });

  test("a tooltip stays under the pointer, and Escape hides it wherever the focus is", async () => {
    const { reader } = await openSection();
    const words = () =>
      screen.queryByText(/^в\s2022\sгоду их было 130\sтысяч$/, { selector: ".growth-tooltip q" });
    await reader.hover(screen.getByRole("button", { name: /^130/ }));
    await reader.hover(words() as HTMLElement);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(words()).toBeVisible();
    await reader.keyboard("{Escape}");
    expect(words()).toBeNull();
  });

  test("Escape clears the chosen year", async () => {
    const { store, reader } = await openSection({ year: 2023 });
    act(() => screen.getByRole("button", { name: /^240/ }).focus());
    await reader.keyboard("{Escape}");
    expect(store.getState().view.year).toBeUndefined();
  });

  test("the year chosen in another figure is marked", async () => {
    const { store } = await openSection();
    act(() => store.getState().chooseYear(2022));
    expect(screen.getByRole("button", { name: /^130/ }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("button", { name: /^240/ }).getAttribute("aria-pressed")).toBe("false");
  });

  test("the Network's own numbers keep their qualifiers", async () => {
    await openSection();
    expect(beside()).toEqual([
      "О самой Сети говорит Наурыз Елемесов",
      "36 городов, где действуют партнёры Сети, 2024",
      "30 тысяч добровольцев участвуют в акциях Сети, 2024",
      "более 40 мероприятий республиканского уровня, 2023",
      "около 200 мероприятий муниципального и областного уровня, 2023",
    ]);
  });

  test("Uzbekistan has one value, and no growth", async () => {
    await openSection({ country: "UZB" });
    expect(heading()).toBe(
      "По словам Ассоциации волонтёров Узбекистана, в августе 2024 года над крупными инициативами в Узбекистане работали 102 тысячи добровольцев",
    );
    expect(points()).toHaveLength(1);
    expect(screen.queryByRole("switch")).toBeNull();
    expect(beside()).toEqual([
      "Ещё об этом говорит Ширин Абидова",
      "более 200 крупных волонтёрских инициатив, авг. 2024",
    ]);
  });

  test("another country shows its Red Cross, and missing years in the table", async () => {
    await openSection({ country: "MDA" });
    expect(points()).toHaveLength(4);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.slice(-4).map(({ textContent }) => plain(textContent))).toEqual([
      "2021нет данных",
      "2022данных, которые можно прочесть, мы не нашли",
      expect.stringMatching(/^20231 3000,53.+МФКК, GitHub; Всемирный банк$/),
      "2024данных, которые можно прочесть, мы не нашли",
    ]);
    expect(screen.getByRole("columnheader", { name: /^На\s1\s000\sжителей, вычислено$/ })).toBeTruthy();
  });

  test("the table has every value, including those of other sources", async () => {
    await openSection();
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(11);
  });

  test("is available in English", async () => {
    await openSection({ language: "en", country: "ARM" });
    expect(heading()).toBe("According to the IFRC, the Red Cross in Armenia had 9,088 volunteers in 2023");
  });

  test("is complete without scripts, with the prerendered chart", () => {
    const html = renderToString(
      <AtlasProvider store={createAtlasStore(defaultView)}>
        <GrowthStillHtml value="<svg>drawn</svg>">
          <GrowthSection {...wordsIn("ru")} />
        </GrowthStillHtml>
      </AtlasProvider>,
    );
    expect(html).toContain("раза больше");
    expect(html).toContain("более 40");
    expect(html).toContain("<svg>drawn</svg>");
    expect(html).not.toContain("style=");
  });
});
