import { diagnose, type SiteFacts } from "../../../src/embed/doctor/diagnose";
import type { Finding } from "../../../src/embed/doctor/finding";
import { heightIn } from "../../../src/embed/doctor/mend";
import { type SnippetFacts, writeElement, writeFrame, writePicture } from "../../../src/embed/snippets";
import type { SnippetTable } from "../../../src/embed/snippetTable";
import type { AddressSpace } from "../../../src/model/address";

export const site = "https://atlas.example/cis/";

const space: AddressSpace = {
  countries: ["KAZ", "KGZ", "UZB"],
  events: ["opening"],
  places: ["astana"],
  years: [2017, 2024],
};

const height = {
  live: "max(min(1200px,(600px - 100%)*99999),600px + 50%)",
  still: "600px",
  wide: 920,
};

const embed = {
  picture: { width: 920, height: 540 },
  heights: { full: height, title: height, source: height, none: height },
};

export const table: SnippetTable = {
  script: { file: "assets/cis-figure-1-abc.js", integrity: "sha384-now" },
  embeds: Object.fromEntries(
    [
      "/embed/growth/",
      "/embed/growth/kaz/",
      "/en/embed/growth/kaz/",
      "/embed/map/survey/",
      "/embed/timeline/",
    ].map((address) => [address, embed]),
  ),
};

export const siteFacts: SiteFacts = { site, space, table, heightOf: heightIn(table) };

export const facts: SnippetFacts = {
  site,
  address: "/en/embed/growth/kaz/",
  pageAddress: "/en/country/kaz/",
  title: "Volunteers of Kazakhstan",
  source: "Source: Executive Committee",
  picture: embed.picture,
  height,
};

export const frame = writeFrame(facts);
export const element = writeElement(facts, table.script);
export const picture = writePicture(facts);

/** The findings for a text and headers, without the quoted text and the snippet's index. */
export function examine(html: string, headers = ""): readonly object[] {
  return diagnose({ html, headers }, siteFacts).findings.map(withoutPlace);
}

function withoutPlace({ found: _, snippet: __, ...facts }: Finding): object {
  return facts;
}
