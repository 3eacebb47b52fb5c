import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import type { Language } from "../../src/model/language";
import { SourceLinks } from "../../src/sections/SourceLinks";
import { wordsIn } from "./page";

const show = (ids: readonly string[], language: Language = "ru") => {
  render(
    <SourceLinks ids={ids} catalog={catalog} messages={wordsIn(language).messages} language={language} />,
  );
  return document.querySelector(".source-links")?.textContent;
};

describe(SourceLinks, () => {
  test("uses singular or plural for the sources", () => {
    expect(show(["tass"])).toBe("Источник: ТАСС");
  });

  test("separates names by commas, or by semicolons when a name contains a comma", () => {
    expect(show(["aqtobegazeti", "qazinform"], "en")).toBe("Sources: Aqtobe gazeti, Qazinform");
    document.body.replaceChildren();
    expect(show(["ifrc-fdrs", "ifrc-imputing"], "en")).toBe(
      "Sources: International Federation of Red Cross and Red Crescent Societies (IFRC); IFRC, GitHub",
    );
  });

  test("marks the language of a foreign title and that of the name in it", () => {
    show(["inform-kz"]);
    const link = screen.getByRole("link", { name: "Казинформ" });
    expect(link).toHaveAttribute("title", "“Number of volunteers in Kazakhstan revealed”");
    expect(link).toHaveAttribute("lang", "en");
    expect(link.firstElementChild).toHaveAttribute("lang", "ru");
  });

  test("gives a name that is the same in both languages the language of its title", () => {
    show(["astana-times-2020"]);
    const link = screen.getByRole("link", { name: "The Astana Times" });
    expect(link).toHaveAttribute("lang", "en");
    expect(link.firstElementChild).toBeNull();
  });

  test("marks nothing when title and name are in the reader's language", () => {
    show(["inform-kz"], "en");
    expect(screen.getByRole("link")).not.toHaveAttribute("lang");
  });
});
