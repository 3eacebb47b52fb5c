import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import { loadOutlines } from "../../src/catalog/outlines";
import { defaultView, type View } from "../../src/model/view";
import { MapSection } from "../../src/sections/MapSection";
import { AtlasProvider } from "../../src/store/AtlasProvider";
import { createAtlasStore } from "../../src/store/store";
import { createFormat } from "../../src/text/format";
import { messagesIn } from "../messages";

const outlines = { drawn: await loadOutlines("overview"), load: loadOutlines };

function sectionOf(change: Partial<View> = {}) {
  const view = { ...defaultView, ...change };
  const store = createAtlasStore(view);
  const section = (
    <AtlasProvider store={store}>
      <MapSection
        catalog={catalog}
        outlines={outlines}
        messages={messagesIn(view.language)}
        format={createFormat(view.language)}
        width={820}
      />
    </AtlasProvider>
  );
  return { store, section };
}

function open(change: Partial<View> = {}) {
  const { store, section } = sectionOf(change);
  render(section);
  return { user: userEvent.setup(), view: () => store.getState().view, store };
}

const country = (name: string) => screen.getByRole("link", { name: new RegExp(`^${name}: `) });
const heading = () => screen.getByRole("heading", { level: 2 }).textContent;

describe(MapSection, () => {
  it("shows the finding, and below it the unit and the year", () => {
    open();
    expect(heading()).toMatch(
      /больше всего добровольцев на\sжителя в\s2023\sгоду было у\sКрасного Креста Армении$/,
    );
    expect(screen.getByText(/на 1\s000\sжителей, 2023\sгод$/)).toBeInTheDocument();
  });

  it("changes the finding with the lens", async () => {
    const { user, view } = open();
    await user.click(screen.getByRole("radio", { name: "Опрос" }));
    expect(view().lens).toBe("survey");
    expect(heading()).toContain("в\u00a0Таджикистане");
  });

  it("shows the note on borders under every map and under the tiles", async () => {
    const { user } = open();
    const note =
      /^Границы показаны схематично \(Natural Earth\) и не выражают позиции авторов о статусе территорий\./;
    expect(screen.getByText(note)).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Плитки" }));
    expect(screen.getByText(note)).toBeInTheDocument();
  });

  it("links each of the ten countries to its address", () => {
    open({ lens: "survey" });
    const links = within(screen.getByRole("group", { name: "Страны" })).getAllByRole("link");
    expect(links).toHaveLength(10);
    expect(country("Казахстан")).toHaveAttribute("href", "/country/kaz/?lens=survey");
  });

  it("selects a country on a click, and leaves a click with Ctrl to the browser", async () => {
    const { view } = open();
    fireEvent.click(country("Казахстан"));
    expect(view().country).toBe("KAZ");
    expect(country("Казахстан")).toHaveAttribute("aria-current", "true");
    fireEvent.click(country("Узбекистан"), { ctrlKey: true });
    expect(view().country).toBe("KAZ");
  });

  it("moves between countries by arrow keys, selects by Enter and clears by Escape", async () => {
    const { user, view } = open({ country: "KAZ" });
    act(() => country("Казахстан").focus());
    await user.keyboard("{ArrowRight}");
    expect(country("Россия")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(view().country).toBe("RUS");
    await user.keyboard("{Escape}");
    expect(view().country).toBeUndefined();
  });

  it("clears the country, then the city, by Escape from any mark or button", async () => {
    const { user, view } = open({ lens: "article", country: "KAZ", event: "forum" });
    act(() => country("Россия").focus());
    await user.keyboard("{Escape}");
    expect(view()).toMatchObject({ country: undefined, event: "forum" });
    act(() => screen.getByRole("button", { name: "Приблизить" }).focus());
    await user.keyboard("{Escape}");
    expect(view().event).toBeUndefined();
  });

  it("has one tab stop for all countries", () => {
    open({ country: "UZB" });
    const links = within(screen.getByRole("group", { name: "Страны" })).getAllByRole("link");
    expect(links.filter((link) => link.getAttribute("tabindex") === "0")).toEqual([country("Узбекистан")]);
  });

  it("passes the hovered country to the other figures", () => {
    const { store } = open();
    fireEvent.pointerEnter(country("Молдова"));
    expect(store.getState().pointed).toEqual({ kind: "country", code: "MDA" });
    vi.useFakeTimers();
    fireEvent.pointerLeave(country("Молдова"));
    act(() => void vi.advanceTimersByTime(1000));
    expect(store.getState().pointed).toBeUndefined();
    vi.useRealTimers();
  });

  it("keeps a country's tooltip while the pointer is on it, and hides it by Escape", () => {
    vi.useFakeTimers();
    const { store } = open();
    const words = () => document.querySelector(".map-callout");
    fireEvent.pointerEnter(country("Молдова"));
    fireEvent.pointerLeave(country("Молдова"));
    fireEvent.pointerEnter(words() ?? document);
    act(() => void vi.advanceTimersByTime(1000));
    expect(words()).toHaveTextContent("Молдова");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(words()).toBeNull();
    expect(store.getState().pointed).toBeUndefined();
    vi.useRealTimers();
  });

  it("moves to the first country by Home and to the last by End", async () => {
    const { user } = open({ country: "KAZ" });
    act(() => country("Казахстан").focus());
    await user.keyboard("{End}");
    expect(country("Узбекистан")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(country("Азербайджан")).toHaveFocus();
  });

  it("moves up from Uzbekistan to Kazakhstan", async () => {
    const { user } = open({ country: "UZB" });
    act(() => country("Узбекистан").focus());
    await user.keyboard("{ArrowUp}");
    expect(country("Казахстан")).toHaveFocus();
  });

  it("does not handle Escape without a selection", async () => {
    const { user } = open();
    const around = vi.fn();
    document.addEventListener("keydown", around);
    act(() => country("Казахстан").focus());
    await user.keyboard("{Enter}{Escape}");
    expect(around.mock.calls.map(([event]) => event.key)).not.toContain("Escape");
    await user.keyboard("{Escape}");
    expect(around.mock.calls.map(([event]) => event.key)).toContain("Escape");
    document.removeEventListener("keydown", around);
  });

  it("selects a city with its events", () => {
    const { view } = open();
    fireEvent.click(screen.getByRole("link", { name: /^Ташкент, / }));
    expect(view().place).toBe("tashkent");
  });

  it("combines frame and tiles in one choice", async () => {
    const { user, view } = open();
    await user.click(screen.getByRole("radio", { name: "Плитки" }));
    expect(view().layout).toBe("tiles");
    expect(screen.getByRole("group", { name: /^Плитки: / })).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Центральная Азия" }));
    expect(view()).toMatchObject({ layout: "map", frame: "central-asia" });
  });

  it("zooms by buttons and resets", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    const { user } = open();
    const scale = () => {
      const ground = document.querySelector("[data-unit]");
      const written = /scale\((\S+)\)/.exec(ground?.getAttribute("transform") ?? "")?.[1];
      return Number(written) / Number(ground?.getAttribute("data-unit"));
    };
    const before = scale();
    expect(screen.getByRole("button", { name: "Отдалить" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Приблизить" }));
    expect(scale() / before).toBeCloseTo(1.6);
    await user.click(screen.getByRole("button", { name: "Вернуть рамку" }));
    expect(scale() / before).toBeCloseTo(1);
    vi.unstubAllGlobals();
  });

  it("shows how to zoom by wheel when the wheel scrolls over the map", () => {
    open();
    expect(screen.queryByText(/держите Ctrl/)).toBeNull();
    fireEvent.wheel(screen.getByRole("group", { name: /^Карта\. / }), { deltaY: 100 });
    expect(screen.getByText(/держите Ctrl/)).toBeVisible();
  });

  it("shows the values as a table, with missing values in words", () => {
    open({ lens: "survey" });
    const row = screen.getByRole("row", { name: /^Беларусь/, hidden: true });
    expect(
      within(row)
        .getAllByRole("cell", { hidden: true })
        .map((cell) => cell.textContent),
    ).toEqual(["19\u00a0%", "опроса не\u00a0было"]);
  });

  it("names the non-member states under the lens of status", () => {
    open({ lens: "status" });
    expect(screen.getByText(/^Не входят в СНГ/)).toHaveTextContent("Грузия");
    expect(screen.getByText(/^Не входят в СНГ/)).toHaveTextContent("Украина");
  });

  it("shows that a year has no values and which one is shown", () => {
    open({ year: 2022 });
    expect(screen.getByText(/^За 2022\sгод значений нет, показан 2021-й\.$/)).toBeInTheDocument();
  });

  it("is rendered completely on the server", () => {
    const html = renderToString(sectionOf({ frame: "central-asia", country: "KAZ", language: "en" }).section);
    expect(html.match(/class="map-country"/g)).toHaveLength(10);
    expect(html).toMatch(/Kazakhstan: 0\.38 per 1,000\sresidents, 2023/);
    expect(html.includes("style=")).toBe(false);
  });
});

describe("MapSection, years", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("plays from the first year to the last, over the gap, and stops there", () => {
    const { view } = open();
    fireEvent.click(screen.getByRole("button", { name: /^Показать год за\sгодом$/ }));
    expect(view().year).toBe(2018);
    const years = [1, 2, 3, 4].map(() => {
      act(() => void vi.advanceTimersByTime(1200));
      return view().year;
    });
    expect(years).toEqual([2019, 2020, 2021, 2023]);
    expect(screen.getByRole("button", { name: /^Показать год за\sгодом$/ })).toBeInTheDocument();
  });

  it("selects a year by the slider, which names it in words", () => {
    const { view } = open();
    const slider = screen.getByRole("slider", { name: "Год" });
    fireEvent.change(slider, { target: { value: "2019" } });
    expect(view().year).toBe(2019);
    expect(slider).toHaveAttribute("aria-valuetext", "2019\u00a0год");
  });

  it("skips a year without published data, and says so below the slider", () => {
    const { view } = open({ year: 2021 });
    const slider = screen.getByRole("slider", { name: "Год" });
    fireEvent.change(slider, { target: { value: "2022" } });
    expect(view().year).toBe(2023);
    fireEvent.change(slider, { target: { value: "2022" } });
    expect(view().year).toBe(2021);
    fireEvent.change(slider, { target: { value: "2024" } });
    expect(view().year).toBe(2023);
    fireEvent.change(slider, { target: { value: "2024" } });
    expect(view().year).toBe(2023);
    expect(slider).toHaveAccessibleDescription(
      /^За\s2022 и\s2024\sгоды данных, которые можно прочесть, мы не\sнашли$/,
    );
  });

  it("announces the start and the end of the playback, not each year", () => {
    open();
    const announced = () => screen.getByRole("status").textContent;
    fireEvent.click(screen.getByRole("button", { name: /^Показать год за\sгодом$/ }));
    act(() => void vi.advanceTimersByTime(1000));
    expect(announced()).toMatch(/^Годы сменяются/);
    act(() => void vi.advanceTimersByTime(2400));
    expect(announced()).toMatch(/^Годы сменяются/);
    for (let step = 0; step < 4; step++) act(() => void vi.advanceTimersByTime(1200));
    expect(announced()).toMatch(/^Показан 2023\sгод\.$/);
  });

  it("offers the two years of the survey as a choice, without playback", () => {
    const { view } = open({ lens: "survey" });
    expect(screen.queryByRole("button", { name: /^Показать год за\sгодом$/ })).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: "2017" }));
    expect(view().year).toBe(2017);
  });
});
