import { describe, expect, test } from "vitest";
import { toHostPolicy } from "../../../src/embed/gallery/toHostPolicy";
import {
  type SnippetFacts,
  writeBoardCode,
  writeElement,
  writeFrame,
  writeMarkdown,
  writePicture,
} from "../../../src/embed/snippets";

const facts: SnippetFacts = {
  site: "https://example.org:8443/atlas/",
  address: "/en/embed/growth/kaz/?theme=dark",
  pageAddress: "/en/country/kaz/",
  title: 'iframe src="https://evil.example/" > <img src="https://evil.example/">',
  source: "Source",
  height: { live: "700px", still: "600px", wide: 900 },
  picture: { width: 920, height: 540 },
};

describe("toHostPolicy", () => {
  test("a frame needs frame-src, and img-src for its fallback picture", () => {
    expect(toHostPolicy(writeFrame(facts))).toBe(
      "frame-src https://example.org:8443; img-src https://example.org:8443",
    );
  });

  test("the element needs frame-src, script-src and img-src", () => {
    const script = { file: "assets/cis-figure-1-ab.js", integrity: "sha384-cd" };
    expect(toHostPolicy(writeElement(facts, script))).toBe(
      "frame-src https://example.org:8443; script-src https://example.org:8443; img-src https://example.org:8443",
    );
  });

  test("a picture needs img-src", () => {
    expect(toHostPolicy(writePicture(facts))).toBe("img-src https://example.org:8443");
  });

  test("Markdown and BBCode need no policy", () => {
    expect(toHostPolicy(writeMarkdown(facts))).toBe("");
    expect(toHostPolicy(writeBoardCode(facts))).toBe("");
  });
});
