import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { SourcesSection } from "../../src/explore/SourcesSection";
import type { Language } from "../../src/model/language";
import { renderIn, wordsIn } from "../sections/page";

const plain = (words: string | null | undefined) => (words ?? "").replaceAll("\u00a0", " ");
const open = (language: Language) => renderIn({ language }, <SourcesSection {...wordsIn(language)} />);

describe(SourcesSection, () => {
  test("keeps an English title in English, with the language of the page beside it", () => {
    open("ru");
    const link = screen.getByRole("link", { name: "“Number of volunteers in Kazakhstan revealed”" });
    expect(link).toHaveAttribute("lang", "en");
    expect(plain(link.closest("p")?.textContent)).toBe(
      "Казинформ. “Number of volunteers in Kazakhstan revealed” (на английском языке) · 20 июня 2023 года",
    );
  });

  test("omits the language when it is the reader's", () => {
    open("en");
    const link = screen.getByRole("link", { name: "“Number of volunteers in Kazakhstan revealed”" });
    expect(link).not.toHaveAttribute("lang");
    expect(plain(link.closest("p")?.textContent)).not.toContain("(in");
  });

  test("marks the Russian name within an English title, which is translated in full", () => {
    open("en");
    const [name] = screen.getAllByText("#МЫВМЕСТЕ");
    expect(name).toHaveAttribute("lang", "ru");
    expect(plain(name?.closest("p")?.textContent)).toContain("news item 27894 (in Russian) · August 2024");
  });
});
