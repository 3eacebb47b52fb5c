import { describe, expect, test } from "vitest";
import {
  type SnippetFacts,
  writeBoardCode,
  writeElement,
  writeFrame,
  writeMarkdown,
  writePicture,
} from "../../src/embed/snippets";

const facts: SnippetFacts = {
  site: "https://example.org/atlas/",
  address: "/en/embed/growth/kaz/",
  pageAddress: "/en/country/kaz/",
  title: "Volunteers of Kazakhstan",
  source: "Source: Executive Committee",
  height: { live: "max(700px,50%)", still: "max(600px,50%)", wide: 900 },
  picture: { width: 920, height: 540 },
};

const script = { file: "assets/cis-figure-1-ab.js", integrity: "sha384-cd+/=" };

/** Text that contains markup of every format that snippets are written in. */
const rude: SnippetFacts = { ...facts, title: `"><b>[1](x)*_&`, source: "<i>[/url]`" };

/** A map with a country and a theme that the reader selected. */
const chosen: SnippetFacts = {
  ...facts,
  address: "/embed/map/survey/?theme=dark&country=uzb&frame=caucasus",
  pageAddress: "/country/uzb/?theme=dark&lens=survey#map",
};

describe("writeFrame", () => {
  test("a frame sets its own height, and its source links to the page", () => {
    expect(writeFrame(facts)).toBe(`<figure style="margin:0">
<div style="position:relative;overflow:hidden"><cis-room
  style="display:block;padding-bottom:max(700px,50%)"><iframe title="Volunteers of Kazakhstan" src="https://example.org/atlas/en/embed/growth/kaz/"
  width="100%" height="900" loading="lazy"
  style="position:absolute;top:0;left:0;border:0;width:100%;height:100%;color-scheme:normal"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe></cis-room><noscript
  style="display:block;margin-top:calc(max(600px,50%) - max(700px,50%))"></noscript><cis-still
  hidden><a href="https://example.org/atlas/en/country/kaz/"><img alt="Volunteers of Kazakhstan" data-instead="frame"
  src="https://example.org/atlas/en/embed/growth/kaz/figure.png" width="920" height="540" loading="lazy"
  style="max-width:100%;max-height:calc(100% - 4em);height:auto;object-fit:contain"></a></cis-still></div>
<figcaption><a href="https://example.org/atlas/en/country/kaz/">Source: Executive Committee</a></figcaption>
</figure>`);
  });

  test("the addresses keep the reader's selections", () => {
    const html = writeFrame(chosen);
    expect(html).toContain(
      'src="https://example.org/atlas/embed/map/survey/?theme=dark&amp;country=uzb&amp;frame=caucasus"',
    );
    expect(html).toContain('href="https://example.org/atlas/country/uzb/?theme=dark&amp;lens=survey#map"');
  });

  test("markup in the text is escaped", () => {
    const html = writeFrame(rude);
    expect(html).toContain('title="&quot;&gt;&lt;b&gt;[1](x)*_&amp;"');
    expect(html).toContain(">&lt;i&gt;[/url]`</a>");
  });
});

describe("writeElement", () => {
  test("the element has its picture, its reserved height and its script", () => {
    expect(
      writeElement(facts, script),
    ).toBe(`<cis-room style="display:block;position:relative;overflow:hidden;padding-bottom:max(700px,50%)">
<cis-figure figure="growth" country="kaz" lang="en" style="display:block;margin-bottom:calc(0px - max(700px,50%))"><cis-still
  style="position:absolute;inset:0;overflow:hidden"><a href="https://example.org/atlas/en/country/kaz/"><img alt="Volunteers of Kazakhstan" data-instead="frame"
  src="https://example.org/atlas/en/embed/growth/kaz/figure.png" width="920" height="540" loading="lazy"
  style="max-width:100%;max-height:calc(100% - 4em);height:auto;object-fit:contain"></a><br><a
  href="https://example.org/atlas/en/country/kaz/">Source: Executive Committee</a></cis-still></cis-figure></cis-room>
<script type="module" src="https://example.org/atlas/assets/cis-figure-1-ab.js" integrity="sha384-cd+/=" crossorigin></script>`);
  });

  test.each([
    [
      "/embed/map/survey/?theme=dark&country=uzb&frame=caucasus",
      'figure="map" lens="survey" theme="dark" country="uzb"',
    ],
    ["/embed/map/", 'figure="map"'],
    [
      "/embed/map/article/?theme=light&chrome=source",
      'figure="map" lens="article" theme="light" chrome="source"',
    ],
    ["/embed/growth/", 'figure="growth"'],
    ["/en/embed/timeline/?year=2024&level=days", 'figure="timeline" lang="en" year="2024"'],
  ])("%s becomes %s", (address, attributes) => {
    expect(writeElement({ ...facts, address }, script)).toContain(`<cis-figure ${attributes} style=`);
  });

  test("markup in the text is escaped", () => {
    expect(writeElement(rude, script)).toContain('alt="&quot;&gt;&lt;b&gt;[1](x)*_&amp;"');
  });
});

describe("writePicture", () => {
  test("a picture links to the page", () => {
    expect(writePicture(facts)).toBe(`<figure style="margin:0">
<a href="https://example.org/atlas/en/country/kaz/"><img alt="Volunteers of Kazakhstan" src="https://example.org/atlas/en/embed/growth/kaz/figure.png"
  width="920" height="540" style="max-width:100%;height:auto"></a>
<figcaption>Source: Executive Committee</figcaption>
</figure>`);
  });

  test("a picture's address drops selections that only scripts can show", () => {
    expect(writePicture(chosen)).toContain('src="https://example.org/atlas/embed/map/survey/figure.png"');
  });

  test("markup in the text is escaped", () => {
    expect(writePicture(rude)).toContain("<figcaption>&lt;i&gt;[/url]`</figcaption>");
  });
});

describe("writeMarkdown", () => {
  test("a picture links to the page", () => {
    expect(writeMarkdown(facts)).toBe(
      "[![Volunteers of Kazakhstan](<https://example.org/atlas/en/embed/growth/kaz/figure.png>)](<https://example.org/atlas/en/country/kaz/>)\n\nSource: Executive Committee",
    );
  });

  test("markup in the text is escaped", () => {
    const markdown = writeMarkdown(rude);
    expect(markdown).toContain('[!["\\>\\<b\\>\\[1\\](x)\\*\\_\\&](<');
    expect(markdown).toContain("\\<i\\>\\[/url\\]\\`");
  });
});

describe("writeBoardCode", () => {
  test("a picture links to the page", () => {
    expect(writeBoardCode(facts)).toBe(
      "[url=https://example.org/atlas/en/country/kaz/][img]https://example.org/atlas/en/embed/growth/kaz/figure.png[/img][/url]\nVolunteers of Kazakhstan\nSource: Executive Committee",
    );
  });

  test("square brackets in the text become round ones", () => {
    expect(writeBoardCode(rude)).toContain('"><b>(1)(x)*_&\n<i>(/url)`');
  });
});
