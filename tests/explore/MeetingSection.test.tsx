import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MeetingSection } from "../../src/explore/MeetingSection";
import type { Language } from "../../src/model/language";
import { defaultView } from "../../src/model/view";
import { AtlasProvider } from "../../src/store/AtlasProvider";
import { createAtlasStore } from "../../src/store/store";
import { renderIn, wordsIn } from "../sections/page";

const facts = Array.from({ length: 19 }, (_, index) => `A${index + 1}`);
const open = (language: Language = "ru") => renderIn({ language }, <MeetingSection {...wordsIn(language)} />);
const plain = (words: string | null | undefined) => (words ?? "").replaceAll(/[\u00a0\u202f]/g, " ");
const marked = () => [...document.querySelectorAll<HTMLElement>("[data-fact]")];
const ofFact = (fact: string) => plain(document.querySelector(`[data-fact=${fact}]`)?.textContent);

describe(MeetingSection, () => {
  test.each(["ru", "en"] as const)("has every fact in its order, each with one link (%s)", (language) => {
    open(language);
    expect(marked().map(({ dataset }) => dataset.fact)).toEqual(facts);
    for (const fact of marked()) expect(within(fact).getAllByRole("link")).toHaveLength(1);
  });

  test("names both speakers with their posts", () => {
    open();
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Форум и\u00a0встреча",
      "Наурыз Елемесов",
      "Ширин Абидова",
    ]);
    expect(screen.getByText("Национальная волонтёрская сеть Казахстана")).toBeTruthy();
    expect(screen.getByText("директор Ассоциации волонтёров Узбекистана")).toBeTruthy();
  });

  test("quotes numbers with their qualifiers and original words", () => {
    open();
    expect(ofFact("A9")).toContain(
      "Более 40 мероприятий республиканского уровня, 2023 год (в статье: «прошлый год»)",
    );
    expect(ofFact("A10")).toContain("Около 200");
    expect(ofFact("A18")).toContain("102 тысячи");
    expect(document.querySelector("[data-fact=A7] q")?.getAttribute("lang")).toBe("ru");
  });

  test.each(["ru", "en"] as const)(
    "starts every fact with a capital, a number or a sign (%s)",
    (language) => {
      open(language);
      const starts = marked().map(({ textContent }) => textContent.charAt(0));
      expect(starts.filter((sign) => sign !== sign.toUpperCase())).toEqual([]);
    },
  );

  test("marks the Russian name of the forum as Russian on an English page", () => {
    open("en");
    expect(document.querySelector("[data-fact=A1] [lang=ru]")?.textContent).toBe("#МЫВМЕСТЕ");
  });

  test("says that the article attributes the totals to their speaker", () => {
    open();
    for (const fact of ["A11", "A12"]) expect(ofFact(fact)).toContain("со слов Наурыза Елемесова");
  });

  test("ends with Abidova's quotation, on the English page with a translation below", () => {
    open("en");
    const quotation = document.querySelector("[data-fact=A19] blockquote");
    expect(quotation?.getAttribute("lang")).toBe("ru");
    expect(plain(quotation?.textContent)).toContain("на благо всего мира");
    expect(ofFact("A19")).toMatch(/Translation: “.+”/);
    expect(ofFact("A19")).toContain("Shirin Abidova");
  });

  test("a plain click shows the figure's view without leaving the page", async () => {
    const store = open();
    await userEvent.setup().click(within(marked()[10] as HTMLElement).getByRole("link"));
    expect(store.getState().view).toMatchObject({ figure: "growth", country: "KAZ", year: 2022 });
  });

  test("is complete without scripts", () => {
    const html = renderToString(
      <AtlasProvider store={createAtlasStore(defaultView)}>
        <MeetingSection {...wordsIn("ru")} />
      </AtlasProvider>,
    );
    for (const fact of facts) expect(html).toContain(`data-fact="${fact}"`);
    expect(html).toContain('href="/country/uzb/?lens=article#map"');
  });
});
