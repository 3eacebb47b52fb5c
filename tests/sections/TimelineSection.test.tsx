import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { prerender } from "react-dom/static";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import { loadFinerLevels } from "../../src/figures/timeline/useFinerLevels";
import type { Language } from "../../src/model/language";
import { defaultView, type View } from "../../src/model/view";
import { TimelineSaid } from "../../src/sections/TimelineSaid";
import { TimelineSection } from "../../src/sections/TimelineSection";
import { AtlasProvider } from "../../src/store/AtlasProvider";
import { createAtlasStore } from "../../src/store/store";
import { createFormat } from "../../src/text/format";
import { messagesIn } from "../messages";

let width = 1100;

beforeAll(loadFinerLevels);

beforeEach(() => {
  width = 1100;
  // happy-dom has no layout: every element gets the width that the test sets.
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, width, 0),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
});

function toSection(language: Language, change: Partial<View>) {
  const store = createAtlasStore({ ...defaultView, language, ...change });
  const words = { catalog, messages: messagesIn(language), format: createFormat(language) };
  const section = (
    <AtlasProvider store={store}>
      <TimelineSection {...words} below={(event) => <TimelineSaid event={event} {...words} />} />
    </AtlasProvider>
  );
  return { store, section };
}

function show(change: Partial<View> = {}, language: Language = "ru") {
  const { store, section } = toSection(language, change);
  render(section);
  return store;
}

const names = {
  Годы: /^Лента времени: годы\s2023–2026$/,
  Дни: "Лента времени: дни форума",
  Встреча: "Лента времени: порядок встречи",
} as const;
const drawing = async (level: keyof typeof names) =>
  within(await screen.findByRole("group", { name: names[level] }));
const detail = async () => within(await screen.findByRole("region", { name: "Выбранное событие" }));

describe("TimelineSection", () => {
  it("shows its finding, counted from the days of the forum", () => {
    show();
    expect(
      screen.getByRole("heading", { name: /^Форум в\sБиробиджане: четыре\sдня августа\s2024\sгода$/ }),
    ).toBeTruthy();
    expect(screen.getByText(/по местному времени в Биробиджане \(UTC\+10\)/)).toBeTruthy();
  });

  it("announces the chosen level and event, once each", async () => {
    show();
    const status = screen.getByRole("status");
    expect(status).toBeEmptyDOMElement();
    await act(() => userEvent.click(screen.getByRole("radio", { name: "Дни" })));
    const days = await drawing("Дни");
    await waitFor(() => expect(status).toHaveTextContent("Показаны дни форума."));
    await act(() => userEvent.click(days.getAllByRole("button", { pressed: false })[0] as HTMLElement));
    await waitFor(() => expect(status).toHaveTextContent(/^Выбрано событие: [^.]+/));
  });

  it("shows the finding in English", () => {
    show({}, "en");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "The forum in Birobidzhan: four days in August\u00a02024",
    );
  });

  it("shows a selected event with its date, place and statements, and its place on the map", async () => {
    const store = show();
    const event = (await drawing("Годы")).getByRole("button", {
      name: /^Форум в\sЧолпон-Ате/,
    });
    await userEvent.click(event);
    expect(store.getState().view).toMatchObject({
      event: "cholpon-ata-forum",
      place: "cholpon-ata",
      year: 2024,
    });
    const told = await detail();
    expect(event.getAttribute("aria-pressed")).toBe("true");
    expect(told.getByText(/^1–3\sавгуста\s2024\sг\.$/)).toBeTruthy();
    expect((await detail()).getByText("120")).toBeTruthy();
    expect((await detail()).getAllByText(/Yerzemin/).length).toBeGreaterThan(0);
  });

  it("clears an event that is selected again", async () => {
    const store = show({ event: "forum" });
    await userEvent.click((await drawing("Годы")).getByRole("button", { name: /^Форум в\sБиробиджане/ }));
    expect(store.getState().view.event).toBeUndefined();
  });

  it("sets no place and the forum's year for an event of the meeting", async () => {
    const store = show();
    await act(async () => store.getState().chooseLevel("meeting"));
    await userEvent.click(
      (await drawing("Встреча")).getByRole("button", { name: /Выступила Ширин Абидова/ }),
    );
    expect(store.getState().view).toMatchObject({ event: "meeting-abidova", place: undefined, year: 2024 });
    expect((await detail()).getByText("102 тысячи")).toBeTruthy();
    expect((await detail()).queryByText("130 тысяч")).toBeNull();
  });

  it("shows the place of the selected event on the map", async () => {
    const store = show({ event: "tashkent-monument" });
    await userEvent.click((await detail()).getByRole("button", { name: /^Ташкент на\sкарте$/ }));
    expect(store.getState().view).toMatchObject({ place: "tashkent", event: undefined });
  });

  it("lists the events of a place selected on the map", async () => {
    show({ place: "tashkent" });
    const events = within(await screen.findByRole("region", { name: /^События в\sТашкенте$/ }));
    expect(events.getByText("В Ташкенте открыли памятный знак молодёжной столицы СНГ")).toBeTruthy();
    expect(screen.queryByRole("region", { name: /^События в\sСамарканде$/ })).toBeNull();
  });

  it("says that a place has no events", async () => {
    show({ place: "samarkand" });
    expect(await screen.findByText("Событий в Самарканде в наших источниках нет.")).toBeTruthy();
  });

  it("highlights the events of a selected country", async () => {
    show({ country: "UZB" });
    const years = await drawing("Годы");
    const event = (name: RegExp) => years.getByRole("button", { name }).getAttribute("class");
    expect(event(/^Памятный знак/)).toContain("is-near");
    expect(event(/^Форум в\sБиробиджане/)).toContain("is-far");
  });

  it("zooms by its buttons up to the limit", async () => {
    const store = show();
    const closer = screen.getByRole("button", { name: "Ближе" });
    await userEvent.click(closer);
    expect(store.getState().view.level).toBe("days");
    await userEvent.click(closer);
    expect(store.getState().view.level).toBe("meeting");
    expect(closer).toHaveAttribute("aria-disabled", "true");
    expect(document.activeElement).toBe(closer);
  });

  it("zooms by its levels", async () => {
    const store = show();
    await userEvent.click(screen.getByRole("radio", { name: "Встреча" }));
    expect(store.getState().view.level).toBe("meeting");
    expect(await screen.findByText("Порядок — как в статье. Времени выступлений в ней нет.")).toBeTruthy();
  });

  it("moves between events by arrow keys, selects by Enter, and zooms by + and −", async () => {
    const store = show();
    const first = (await drawing("Годы")).getByRole("button", { name: /^Ташкент выбран/ });
    act(() => first.focus());
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(store.getState().view.event).toBe("forum-idea");
    await userEvent.keyboard("+");
    expect(store.getState().view.level).toBe("days");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-event")).toBe("forum-day-two"));
    await userEvent.keyboard("-");
    expect(store.getState().view.level).toBe("years");
  });

  it("clears the selected event by Escape, from its mark or from its details", async () => {
    const store = show({ event: "forum" });
    const mark = (await drawing("Годы")).getByRole("button", { name: /^Форум в\sБиробиджане/ });
    act(() => mark.focus());
    await userEvent.keyboard("{Escape}");
    expect(store.getState().view.event).toBeUndefined();
    await userEvent.keyboard("{Enter}");
    const close = (await detail()).getByRole("button", { name: "Закрыть" });
    act(() => close.focus());
    await userEvent.keyboard("{Escape}");
    expect(store.getState().view.event).toBeUndefined();
    await waitFor(() => expect(document.activeElement).toBe(mark));
  });

  it("returns the focus to the mark when the event's details are closed", async () => {
    show({ event: "forum" });
    const mark = (await drawing("Годы")).getByRole("button", { name: /^Форум в\sБиробиджане/ });
    await userEvent.click((await detail()).getByRole("button", { name: "Закрыть" }));
    await waitFor(() => expect(document.activeElement).toBe(mark));
  });

  it.each(["years", "days", "meeting"] as const)(
    "includes the visible label in the name of each mark: %s",
    async (level) => {
      show({ level });
      const drawn = await screen.findAllByRole("group");
      const marks = drawn.flatMap((one) => [...one.querySelectorAll<SVGElement>("[data-event]")]);
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        expect(mark.textContent).not.toBe("");
        expect(mark).toHaveAccessibleName(mark.textContent.trim().replace(/\s\s+/g, " "));
      }
    },
  );

  it("keeps the focus on a level chosen there, after a key that found no finer level", async () => {
    show({ level: "meeting" });
    const [first] = (await drawing("Встреча")).getAllByRole("button");
    act(() => first?.focus());
    await userEvent.keyboard("+");
    await userEvent.click(screen.getByRole("radio", { name: "Годы" }));
    await drawing("Годы");
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Годы" }));
  });

  it("has one tab stop in the drawing", async () => {
    show({ event: "forum" });
    const stops = (await drawing("Годы"))
      .getAllByRole("button")
      .filter((event) => event.getAttribute("tabindex") === "0");
    expect(stops.map((event) => event.getAttribute("data-event"))).toEqual(["forum"]);
  });

  it("zooms once by a wheel with Ctrl, and not at all without", () => {
    const store = show();
    const figure = screen.getByRole("region", { name: /^Лента времени: события по\sпорядку$/ });
    const turn = (ctrlKey: boolean) => {
      const event = new WheelEvent("wheel", { deltaY: -60, ctrlKey, bubbles: true, cancelable: true });
      // happy-dom's WheelEvent drops the modifier keys of the mouse event.
      Object.defineProperty(event, "ctrlKey", { value: ctrlKey });
      act(() => void figure.dispatchEvent(event));
      return event.defaultPrevented;
    };
    expect(turn(false)).toBe(false);
    expect(store.getState().view.level).toBe("years");
    expect(turn(true)).toBe(true);
    turn(true);
    expect(store.getState().view.level).toBe("days");
  });

  it("stores the hovered event, but not in links", async () => {
    const store = show();
    await userEvent.hover((await drawing("Годы")).getByRole("button", { name: /^Форум в\sБиробиджане/ }));
    expect(store.getState().pointed).toEqual({ kind: "event", id: "forum" });
  });

  it("is vertical on a phone, with the selected event's details below its button", async () => {
    width = 360;
    show();
    const list = within(screen.getByRole("region", { name: names.Годы }));
    expect(list.getByText("не меньше 4 месяцев")).toBeTruthy();
    await userEvent.click(list.getByRole("button", { name: /Форум в\sБиробиджане/ }));
    expect(await list.findByRole("region", { name: "Выбранное событие" })).toBeTruthy();
  });

  it("lists time, title, place and source in its table", () => {
    show();
    const row = (name: RegExp) => {
      const cells = screen
        .getByRole("rowheader", { name, hidden: true })
        .closest("tr")
        ?.querySelectorAll("td");
      return [...(cells ?? [])].map(({ textContent }) => textContent);
    };
    expect(row(/намечен в\sАстане/)).toEqual([
      "2026 (в\u00a0планах; состоялось\u00a0ли, неизвестно)",
      "Астана",
      "Aqtobe gazeti, Qazinform",
    ]);
    expect(row(/Онлайн-встреча «Год волонтёрства в\sСНГ» с\sэкспертами/)[1]).toBe("Онлайн");
  });

  it("lists the statements about each event in its table, with speaker and place", () => {
    show();
    const table = screen.getByRole("table", { hidden: true });
    const rows = [...table.querySelectorAll("tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent.replaceAll("\u00a0", " ").trim()),
    );
    const rowsAfter = (event: RegExp) =>
      rows.slice(rows.findIndex(([, title = ""]) => event.test(title)) + 1);
    expect(rowsAfter(/Международный волонтёрский форум/)[0]).toEqual([
      "1–3 августа 2024 г.",
      "Делегаты: 120 (Yerzemin). Из Азербайджана, Армении, Беларуси, Казахстана, Кыргызстана, России, Туркменистана и Узбекистана.",
      "Yerzemin",
    ]);
    expect(rowsAfter(/Окружной форум добровольцев/).map(([, said]) => said)).toContain(
      "EAOMedia пишет о трёх днях форума (EAOMedia). Статья говорит о четырёх днях, с 9 по 12 августа. Три дня здесь",
    );
    for (const said of ["Участники: более 300", "Регионы: 21", "Андрей Садаев", "Делегаты от Приморья: 12"])
      expect(table.textContent.replaceAll("\u00a0", " ")).toContain(said);
  });

  it("says that the article does not state the year", () => {
    show();
    expect(screen.getByText(/Год в статье не указан/)).toBeTruthy();
  });

  it("is prerendered in both variants and in the forum's time zone", async () => {
    const { prelude } = await prerender(toSection("ru", { level: "days" }).section);
    const markup = await new Response(prelude).text();
    expect(markup).toContain("timeline-drawing");
    expect(markup).toContain("timeline-list");
    expect(markup).toContain("Биробиджан, UTC+10");
    expect(markup).not.toContain("Ваше время");
  });

  it("writes no style attributes, which a strict policy would block", () => {
    expect(renderToString(toSection("ru", {}).section)).not.toMatch(/\sstyle=/);
  });
});
