import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/model/answers";
import type { Language } from "../../../src/model/language";
import { QuestionPart } from "../../../src/sections/QuestionPart";
import { entriesOf } from "../../data/entries";
import { wordingIn } from "../timeline/wording";

const slides = entriesOf("story");

interface Picture {
  readonly name: string;
  readonly question: string;
  readonly values?: readonly number[];
  readonly isRevealed?: boolean;
  readonly width?: number;
  readonly language?: Language;
}

const styles = ["ui/fonts.css", "ui/palette.css", "ui/base.css", "figures/question/questionDrawing.css"];

/** A standalone file: the drawing with the product's style sheets. */
function draw({ question, values = [], isRevealed = false, width = 592, language = "ru" }: Picture): string {
  const slide = slides.find(({ id }) => id === question);
  if (slide?.kind !== "question") throw new Error(`no question has the id ${question}`);
  const answers: Answers = { kind: slide.way.kind === "line" ? "line" : "guess", values };
  const markup = renderToStaticMarkup(
    <QuestionPart
      slide={slide}
      answers={answers}
      onAnswer={() => {}}
      isRevealed={isRevealed}
      room={{ width }}
      {...wordingIn(language)}
    />,
  );
  const sheets = styles.map((path) => `<?xml-stylesheet href="../../../src/${path}"?>`);
  const root = '<svg xmlns="http://www.w3.org/2000/svg" class="question-drawing" font-family="Golos Text" ';
  const file = (/<svg .*?<\/svg>/s.exec(markup)?.[0] ?? "")
    .replace("<svg ", root)
    .replace(/^(<svg [^>]*>)/, '$1<rect width="100%" height="100%" fill="var(--ground)"/>');
  return `${sheets.join("\n")}\n${file.replaceAll("><", ">\n<")}\n`;
}

const room = Array.from({ length: 30 }, (_, position) => 20 + ((position * 37) % 60));
const lines = [150_000, 195_000, 210_000, 180_000, 260_000];

describe("QuestionPart", () => {
  it.each<Picture>([
    { name: "line-asked", question: "draw" },
    { name: "line-drawn-phone", question: "draw", values: [195_000], width: 312 },
    { name: "line-revealed", question: "draw", values: lines, isRevealed: true },
    { name: "line-close-en", question: "draw", values: [235_000], isRevealed: true, language: "en" },
    { name: "guesses-none", question: "cities" },
    { name: "guesses-one-revealed", question: "cities", values: [35], isRevealed: true },
    { name: "guesses-room", question: "cities", values: room },
    { name: "guesses-room-revealed-phone", question: "cities", values: room, isRevealed: true, width: 312 },
    {
      name: "guesses-hundreds-en",
      question: "initiatives",
      values: Array.from({ length: 300 }, (_, position) => (position * 7919) % 250_000),
      isRevealed: true,
      language: "en",
    },
  ])("matches its picture: $name", async (picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`${picture.name}.svg`);
  });
});
