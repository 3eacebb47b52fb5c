import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as finerLevels from "../../../src/figures/timeline/finerLevels";
import { TimelineFigure } from "../../../src/figures/timeline/TimelineFigure";
import type { Language } from "../../../src/model/language";
import type { Level } from "../../../src/model/view";
import { wordingIn } from "./wording";

interface Picture {
  readonly level: Level;
  readonly width: number;
  readonly language?: Language;
  readonly event?: string;
}

const styles = [
  "src/ui/fonts.css",
  "src/ui/palette.css",
  "src/ui/base.css",
  "src/figures/timeline/timeline.css",
];

function draw({ level, width, language = "ru", event }: Picture): string {
  return renderToStaticMarkup(
    <TimelineFigure
      {...wordingIn(language)}
      level={level}
      attention={{ event, place: undefined, country: undefined }}
      year={undefined}
      timeZone="Europe/Moscow"
      finer={finerLevels}
      forms={[{ name: width < 600 ? "phone" : "desk", width, from: 0 }]}
      detail={undefined}
      hrefOf={(id) => `#${id}`}
      onChoose={() => undefined}
      onPoint={() => undefined}
      onLevel={() => undefined}
    />,
  ).replace(/(\.\d{3})\d+/g, "$1");
}

/** A standalone file: the drawing with the product's style sheets. */
function toSvgFile(markup: string): string {
  const svg = /<svg class="timeline-drawing".*?<\/svg>/s.exec(markup)?.[0] ?? "";
  const sheets = styles.map((path) => `<?xml-stylesheet href="../../../${path}"?>`);
  const root = '<svg xmlns="http://www.w3.org/2000/svg" font-family="Golos Text, sans-serif" ';
  const ground = '<rect width="100%" height="100%" fill="var(--ground)"/><defs>';
  const file = svg.replace("<svg ", root).replace("<defs>", ground);
  return `${sheets.join("\n")}\n${file.replaceAll("><", ">\n<")}\n`;
}

function toHtmlFile(markup: string): string {
  const links = [...styles, "src/figures/timeline/timelineList.css"].map(
    (path) => `<link rel="stylesheet" href="../../../${path}">`,
  );
  return `<!doctype html>\n<meta charset="utf-8">\n${links.join("\n")}\n${markup.replaceAll("><", ">\n<")}\n`;
}

describe("TimelineFigure", () => {
  it.each<Picture>([
    { level: "years", width: 1100 },
    { level: "years", width: 700, event: "cholpon-ata-forum" },
    { level: "days", width: 1100 },
    { level: "meeting", width: 1100 },
    { level: "meeting", width: 700, language: "en" },
  ])("matches its picture: $level at $width pixels", async (picture) => {
    await expect(toSvgFile(draw(picture))).toMatchFileSnapshot(`${picture.level}-${picture.width}.svg`);
  });

  it.each<Picture>([
    { level: "years", width: 360 },
    { level: "days", width: 360 },
    { level: "meeting", width: 360 },
  ])("is vertical on a phone: $level", async (picture) => {
    await expect(toHtmlFile(draw(picture))).toMatchFileSnapshot(`${picture.level}-360.html`);
  });
});
