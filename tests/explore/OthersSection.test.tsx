import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { OthersSection } from "../../src/explore/OthersSection";
import type { Language } from "../../src/model/language";
import { renderIn, wordsIn } from "../sections/page";

const plain = (words: string | null | undefined) => (words ?? "").replaceAll("\u00a0", " ");
const open = (language: Language = "ru") => renderIn({ language }, <OthersSection {...wordsIn(language)} />);
const untold = () => plain(document.querySelector(".others-untold")?.textContent);

describe(OthersSection, () => {
  test("lists in a sentence the countries without a known total", () => {
    open();
    expect(untold()).toBe("Общего числа добровольцев в Кыргызстане и в Туркменистане мы не нашли.");
  });

  test("lists them in English", () => {
    open("en");
    expect(untold()).toBe("We found no total number of volunteers in Kyrgyzstan or Turkmenistan.");
  });

  test("names the speakers with their posts", () => {
    open();
    const words = plain(screen.getByRole("region", { name: /Что говорят/ }).textContent);
    for (const said of [
      "Данияр Кадыров, вице-министр информации и общественного развития Казахстана, 2019: ",
      "Вугар Алиев, Союз волонтёрских организаций Азербайджана, 2024",
      "EVN Report, издание, подкаст с Ашотом Саргсяном, дата не указана",
      "Комитет по делам молодёжи (Таджикистан), декабрь 2024 г.",
    ])
      expect(words).toContain(said);
  });

  test("has no quotation for Tajikistan, where none is known", () => {
    open();
    const [summary] = screen.getAllByText("Таджикистан");
    const details = summary?.closest("details");
    expect(details && within(details).queryAllByText(/15 тысяч/)).not.toEqual([]);
    expect(details?.querySelectorAll("q")).toHaveLength(0);
  });
});
