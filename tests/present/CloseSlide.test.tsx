import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { CloseSlide } from "../../src/present/CloseSlide";
import { DeckProvider } from "../../src/present/DeckProvider";
import { createDeckStore } from "../../src/present/deckStore";
import { slides, worldIn } from "./world";

function sourcesIn(language: "ru" | "en"): string {
  const slide = slides.find(({ kind }) => kind === "close");
  if (slide?.kind !== "close") throw new Error("the deck has no close");
  const { container } = render(
    <DeckProvider store={createDeckStore(slides)}>
      <CloseSlide {...worldIn(language)} slide={slide} step={0} />
    </DeckProvider>,
  );
  return container.querySelector(".close-sources")?.textContent?.replaceAll("\u00a0", " ") ?? "";
}

describe(CloseSlide, () => {
  test("credits the survey in its owners' wording", () => {
    expect(sourcesIn("ru")).toContain(
      "Опрос: Gallup World Poll; CAF World Giving Index 2018 и 2022 годов. CAF сохраняет за собой права.",
    );
    expect(sourcesIn("en")).toContain(
      "Survey: Gallup World Poll; CAF World Giving Index, 2018 and 2022. CAF",
    );
  });

  test("separates publishers by semicolons, because some names contain commas", () => {
    expect(sourcesIn("ru")).toMatch(/^Источники: Исполнительный комитет СНГ; .+; МФКК, GitHub; /);
  });
});
