import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/embed/doctor/diagnose";
import { mend } from "../../../src/embed/doctor/mend";
import { writeElement, writeFrame, writePicture } from "../../../src/embed/snippets";
import { element, facts, frame, picture, site, siteFacts, table } from "./clinic";

const words = { title: "The finding of now", source: facts.source };

/** The corrected snippets of a text. */
const mendAll = (html: string) =>
  diagnose({ html, headers: "" }, siteFacts).patients.map((patient) => mend(patient, words, { site, table }));

const bare = (attributes: string) => `<iframe ${attributes}></iframe>`;

describe(mend, () => {
  test.each([
    ["a frame", frame],
    ["an element", element],
    ["a picture", picture],
  ])("%s without faults stays unchanged", (_, html) => {
    expect(mendAll(html)).toEqual([html]);
  });

  test("keeps the view with all its parameters and rewrites the rest", () => {
    const html = bare(
      `src="http://atlas.example/cis/embed/map/servey/?theme=dark&country=uzb&year=2021" height="300"`,
    );
    const address = "/embed/map/survey/?theme=dark&country=uzb&year=2021";
    const pageAddress = "/country/uzb/?theme=dark&lens=survey&year=2021#map";
    expect(mendAll(html)).toEqual([writeFrame({ ...facts, ...words, address, pageAddress })]);
  });

  test("keeps the webmaster's title, unless its quotes are broken", () => {
    const src = 'src="https://atlas.example/cis/en/embed/growth/kaz/"';
    expect(mendAll(bare(`${src} title="Our volunteers"`))).toEqual([
      writeFrame({ ...facts, title: "Our volunteers" }),
    ]);
    expect(mendAll(bare(`${src} title=“Our volunteers”`))).toEqual([writeFrame({ ...facts, ...words })]);
  });

  test("adds the current script to an old element and keeps its attributes", () => {
    const html = '<cis-figure figure="growth" country="kaz" lang="en" theme="dark"></cis-figure>';
    const address = "/en/embed/growth/kaz/?theme=dark";
    const pageAddress = "/en/country/kaz/?theme=dark";
    expect(mendAll(html)).toEqual([writeElement({ ...facts, ...words, address, pageAddress }, table.script)]);
  });

  test("keeps the isolated attribute", () => {
    const html = element.replace("<cis-figure ", "<cis-figure isolated ");
    expect(mendAll(html)).toEqual([writeElement(facts, table.script, true)]);
    expect(writeElement(facts, table.script, true)).toContain(" isolated");
  });

  test("replaces a page in a frame by the figure that its address names", () => {
    expect(mendAll(bare('src="https://atlas.example/cis/#timeline"'))).toEqual([
      writeFrame({ ...facts, ...words, address: "/embed/timeline/", pageAddress: "/#timeline" }),
    ]);
  });

  test("changes a picture's http: address to https:", () => {
    expect(mendAll('<img src="http://atlas.example/cis/en/embed/growth/kaz/figure.png">')).toEqual([
      writePicture({ ...facts, ...words }),
    ]);
  });

  test("returns nothing if the figure or its height is unknown", () => {
    expect(mendAll(bare('src="https://atlas.example/cis/embed/pie/"'))).toEqual([undefined]);
    expect(mendAll(bare('src="https://atlas.example/cis/embed/growth/uzb/"'))).toEqual([undefined]);
  });
});
