import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { toAlt, toDotCounts, toTitle } from "../../../src/figures/people/describePeople";
import { PeopleFigure } from "../../../src/figures/people/PeopleFigure";
import { countIn } from "../../../src/figures/people/people";
import type { CountryCode } from "../../../src/model/country";
import type { Language } from "../../../src/model/language";
import { readPeople } from "../../../src/sections/readPeople";
import { wordingIn } from "../timeline/wording";

interface Picture {
  readonly name: string;
  readonly country: CountryCode;
  readonly width: number;
  readonly year?: number;
  readonly language?: Language;
}

const styles = ["src/ui/fonts.css", "src/ui/palette.css", "src/ui/base.css", "src/figures/people/people.css"];

/** A standalone file: the drawing with the product's style sheets. */
function draw({ country, width, year, language = "ru" }: Picture): string {
  const wording = wordingIn(language);
  const people = readPeople(wording.catalog, country);
  const markup = renderToStaticMarkup(
    <PeopleFigure
      counts={toDotCounts(people, wording)}
      shown={String(countIn(people, year)?.year)}
      label={toTitle(people, wording)}
      description={toAlt(people, wording)}
      forms={[{ name: "phone", width, from: 0 }]}
    />,
  );
  const sheets = styles.map((path) => `<?xml-stylesheet href="../../../${path}"?>`);
  const root = '<svg xmlns="http://www.w3.org/2000/svg" font-family="Golos Text, sans-serif" ';
  const svg = /<svg .*<\/svg>/s.exec(markup)?.[0] ?? "";
  const file = svg
    .replace("<svg ", root)
    .replace("<desc>", '<rect width="100%" height="100%" fill="var(--ground)"/><desc>');
  return `${sheets.join("\n")}\n${file.replaceAll("><", ">\n<")}\n`;
}

describe("PeopleFigure", () => {
  it.each<Picture>([
    { name: "kazakhstan", country: "KAZ", width: 960 },
    { name: "kazakhstan-2022", country: "KAZ", width: 960, year: 2022 },
    { name: "kazakhstan-phone-en", country: "KAZ", width: 360, language: "en" },
    { name: "uzbekistan", country: "UZB", width: 960 },
    { name: "armenia-phone", country: "ARM", width: 360 },
    { name: "russia-less", country: "RUS", width: 960 },
    { name: "belarus-alike", country: "BLR", width: 960 },
    { name: "moldova-phone", country: "MDA", width: 360 },
  ])("matches its picture: $name", async (picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`${picture.name}.svg`);
  });
});
