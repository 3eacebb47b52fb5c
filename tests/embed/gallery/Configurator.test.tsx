import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { Configurator } from "../../../src/embed/gallery/Configurator";
import heights from "../../../src/embed/heights.json" with { type: "json" };
import type { Language } from "../../../src/model/language";
import { defaultView, type View } from "../../../src/model/view";
import { createFormat } from "../../../src/text/format";
import { messagesIn } from "../../messages";

const table = {
  site: "https://example.org/atlas/",
  script: { file: "assets/cis-figure-1-ab.js", integrity: "sha384-cd" },
  embeds: Object.fromEntries(
    Object.entries(heights).map(([address, frames]) => [
      address,
      { picture: { width: 920, height: 540 }, heights: frames },
    ]),
  ),
};

const wordingIn = (language: Language) => ({
  catalog,
  messages: messagesIn(language),
  format: createFormat(language),
});

/** The configurator in Russian, with its view as state. */
function Page({ first }: { readonly first: View }) {
  const [view, setView] = useState(first);
  return (
    <Configurator
      level={2}
      view={view}
      onChange={setView}
      messages={messagesIn("ru")}
      wording={wordingIn("ru")}
      loadWording={async (language) => wordingIn(language)}
    />
  );
}

async function open(change: Partial<View> = {}) {
  const reader = userEvent.setup();
  render(<Page first={{ ...defaultView, country: "KAZ", ...change }} />);
  await screen.findByRole("textbox", { name: "Код для вставки" });
  return reader;
}

const code = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Код для вставки" }).value;
const policy = () =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Content-Security-Policy" }).value;
const choose = (reader: ReturnType<typeof userEvent.setup>, name: string) =>
  reader.click(screen.getByRole("radio", { name }));

beforeEach(() => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Response.json(table)),
  );
});

afterEach(() => vi.unstubAllGlobals());

describe(Configurator, () => {
  test("opens with the code of a frame and the policy that it needs", async () => {
    await open();
    expect(code()).toMatch(
      /<iframe title="По\sсловам Национальной волонтёрской сети Казахстана, в\s2023\sгоду /,
    );
    expect(code()).toContain('src="https://example.org/atlas/embed/growth/kaz/"');
    expect(policy()).toBe("frame-src https://example.org; img-src https://example.org");
  });

  test("puts the selected theme and chrome into the code", async () => {
    const reader = await open();
    await choose(reader, "Тёмная");
    await choose(reader, "Источник");
    expect(code()).toContain("embed/growth/kaz/?theme=dark&amp;chrome=source");
  });

  test("switches the language of the code, not of the page", async () => {
    const reader = await open();
    await choose(reader, "English");
    expect(
      await screen.findByRole("heading", { name: /there were 1\.85 times as many volunteers/ }),
    ).toBeTruthy();
    expect(code()).toContain("https://example.org/atlas/en/embed/growth/kaz/");
    expect(code()).toContain("Sources: ");
    expect(screen.getByRole("radio", { name: "Без скрипта" })).toBeTruthy();
  });

  test("resets the year when another figure is selected", async () => {
    const reader = await open({ figure: "map", lens: "survey", year: 2017, country: undefined });
    expect(screen.getByText(/год \(2017\)/)).toBeTruthy();
    await choose(reader, "Форум");
    expect(screen.queryByText(/год \(2017\)/)).toBeNull();
    expect(code()).toContain('src="https://example.org/atlas/embed/timeline/');
  });

  test("drops the selections made in the figure on request", async () => {
    const reader = await open({ figure: "map", lens: "survey", year: 2017, country: undefined });
    expect(code()).toContain("?year=2017");
    await reader.click(screen.getByRole("button", { name: "Не сохранять" }));
    expect(code()).not.toContain("2017");
  });

  test("warns if a picture cannot show a selection", async () => {
    const reader = await open({ figure: "map", lens: "survey", year: 2017, country: undefined });
    await choose(reader, "Картинка");
    expect(screen.getByText(/На ней не видны: год\./)).toBeTruthy();
    expect(policy()).toBe("img-src https://example.org");
  });

  test("offers no country for the map, but not for growth", async () => {
    const reader = await open({ figure: "map", country: undefined });
    const country = () => within(screen.getByRole("combobox", { name: "Страна" }));
    expect(country().getByRole("option", { name: "Не выбрана" })).toBeTruthy();
    await reader.selectOptions(screen.getByRole("combobox", { name: "Страна" }), "Армения");
    expect(code()).toContain("embed/map/redcross/?country=arm");
    await choose(reader, "Рост");
    expect(country().queryByRole("option", { name: "Не выбрана" })).toBeNull();
    expect(code()).toContain("embed/growth/arm/");
  });

  test("shows the preview at the selected width", async () => {
    const reader = await open();
    await reader.click(screen.getByRole("button", { name: "360" }));
    expect(screen.getByRole("slider")).toHaveValue("360");
    expect(screen.getByTitle("Предпросмотр").closest<HTMLElement>(".preview-box")?.style.width).toBe("360px");
  });

  test("reports a failed load of the table and retries", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response("", { status: 503 })),
    );
    const reader = userEvent.setup();
    render(<Page first={{ ...defaultView, country: "KAZ" }} />);
    expect((await screen.findByRole("alert")).textContent).toContain("Проверьте связь с сетью");
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => Response.json(table)),
    );
    await reader.click(screen.getByRole("button", { name: "Попробовать ещё раз" }));
    await screen.findByRole("textbox", { name: "Код для вставки" });
    expect(code()).toContain("<iframe");
  });
});
