import { render, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { toReadGrowth } from "../../src/app/slideViews";
import { byId, type Catalog } from "../../src/catalog/catalog";
import { drawStill } from "../../src/figures/growth/drawStill";
import { GrowthStillHtml } from "../../src/figures/growth/GrowthStill";
import "../../src/figures/growth/LiveGrowth";
import { fromAddress } from "../../src/model/address";
import type { Language } from "../../src/model/language";
import type { CountStatement } from "../../src/model/statement";
import type { Slide } from "../../src/model/story";
import { DeckProvider } from "../../src/present/DeckProvider";
import { countSteps, createDeckStore } from "../../src/present/deckStore";
import { NoteWords } from "../../src/present/NoteWords";
import { listStatements } from "../../src/present/print/listStatements";
import { SlidePart } from "../../src/present/SlidePart";
import { SlideTable } from "../../src/present/SlideTable";
import { withoutAnswers } from "../../src/present/withoutAnswers";
import { countWith } from "../../src/sections/readQuestion";
import type { Format } from "../../src/text/format";
import { slides, worldIn } from "./world";

/**
 * All text of a part of a page, visible or not: texts, descriptions of drawings, and names in attributes. Excludes the
 * values of an axis.
 */
function readAll(root: Element): string {
  const named = ["aria-label", "aria-description", "aria-valuetext", "title", "alt"];
  const inNames = [...root.querySelectorAll("*")].flatMap((one) =>
    named.flatMap((name) => one.getAttribute(name) ?? []),
  );
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.matches(".growth-tick, .question-note") !== true)
      texts.push(node.textContent ?? "");
  return [...texts, ...inNames].join(" · ").replaceAll(/[\u00a0\u202f]/g, " ");
}

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

/**
 * The text of a slide at each step: as prerendered, as shown, with its notes, and with the tables that replace its
 * figures.
 */
async function readSlide(slide: Slide, language: Language): Promise<string> {
  const world = worldIn(language);
  const view = toReadGrowth(slide, language);
  const still =
    view === undefined ? "" : drawStill({ ...world, ...view, country: view.country ?? "", hrefOfYear });
  const known = { ...world, catalog: withoutAnswers(world.catalog, slides, slide.id) };
  const said: string[] = [];
  for (let step = 0; step < countSteps(slide); step += 1) {
    const shown = slide.kind === "view" ? slide.steps[step] : undefined;
    for (const isShow of [true, false]) {
      const { container, unmount } = render(
        <DeckProvider store={createDeckStore(slides)}>
          <GrowthStillHtml value={still}>
            <SlidePart {...world} isShow={isShow} slide={slide} held={step} />
          </GrowthStillHtml>
          <NoteWords slide={slide} present={world.messages.present} language={language} />
          {shown && <SlideTable {...known} view={fromAddress(shown.view, world.space).view} />}
        </DeckProvider>,
      );
      opened.push(unmount);
      said.push(readAll(container));
      if (view !== undefined)
        await waitFor(() => expect(container.querySelector(".growth-chart")).not.toBeNull());
      said.push(readAll(container));
    }
  }
  return said.join("\n");
}

const hrefOfYear = () => "/";

/** Matches a value in each of its notations. */
function toPattern({ value }: CountStatement, format: Format): RegExp {
  const written = [format.words, format.short, format.number].map((write) =>
    write(value).replaceAll("\u00a0", " ").replace(/[.]/g, "\\."),
  );
  return new RegExp(`(?<!\\d|\\d[ ,.])(${written.join("|")})(?!\\d|[ ,.]\\d)`);
}

/** An equal value of another statement is not an answer and may be shown. */
function isSaidOfAnother(truth: CountStatement, before: readonly Slide[], { statements }: Catalog): boolean {
  return listStatements(before).some((id) => {
    const said = byId(statements, id);
    return said.kind === "count" && said.value === truth.value && said.measure !== truth.measure;
  });
}

const questions = slides.flatMap((slide, index) =>
  slide.kind === "question" ? [{ id: slide.id, answer: slide.answer, before: slides.slice(0, index) }] : [],
);

describe.each(["ru", "en"] as const)(
  "no text of a slide before a question contains its answer, %s",
  (language) => {
    const { catalog, format } = worldIn(language);
    const asked = questions
      .map((question) => ({ ...question, truth: countWith(catalog, question.answer) }))
      .filter(({ truth, before }) => !isSaidOfAnother(truth, before, catalog));

    test("covers all questions but one, whose value is stated for something else before", () => {
      expect(questions.length - asked.length).toBe(1);
    });

    test.each(slides.map((slide) => [slide.id, slide] as const))(
      "%s",
      { timeout: 30_000 },
      async (_, slide) => {
        const later = asked.filter(({ before }) => before.includes(slide));
        if (later.length === 0) return;
        const said = await readSlide(slide, language);
        for (const { id, truth } of later)
          expect([id, toPattern(truth, format).exec(said)?.[0]]).toEqual([id, undefined]);
      },
    );
  },
);
