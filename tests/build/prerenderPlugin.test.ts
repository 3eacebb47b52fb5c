// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toPageParts } from "../../build/pageHead";
import { fillTemplate as fillParts } from "../../build/template";
import type { StaticPage } from "../../src/app/prerender";

const template = [
  '<html lang="ru">',
  '<meta charset="utf-8" />',
  "<!--head-->",
  '<div id="root"></div>',
  "<!--noscript-->",
  "</html>",
].join("\n");

const page: StaticPage = {
  address: "/en/country/kaz/",
  language: "en",
  title: "Kazakhstan – Atlas",
  description: "130 → 240 thousand",
  noscript: "Scripts are off.",
  alternates: [
    { language: "ru", address: "/country/kaz/" },
    { language: "en", address: "/en/country/kaz/" },
  ],
  html: "<main>240</main>",
};

function fillTemplate(template: string, page: StaticPage, base: string): string {
  return fillParts(template, toPageParts(page, { base, origin: undefined }), "");
}

describe("fillTemplate", () => {
  test("the page has its language, its title and its drawing", () => {
    const html = fillTemplate(template, page, "/");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("<title>Kazakhstan – Atlas</title>");
    expect(html).toContain('<div id="root"><main>240</main></div>');
    expect(html).toContain('<noscript><p class="noscript">Scripts are off.</p></noscript>');
  });

  test("words are words, whatever signs are in them", () => {
    const words = { title: 'A < B & "C"', description: '"1" & <2>', noscript: "<b>" };
    const html = fillTemplate(template, { ...page, ...words }, "/");
    expect(html).toContain("<title>A &lt; B &amp; &quot;C&quot;</title>");
    expect(html).toContain('content="&quot;1&quot; &amp; &lt;2>"');
    expect(html).toContain('<p class="noscript">&lt;b></p>');
  });

  test("a dollar sign in a drawing stays what it is", () => {
    expect(fillTemplate(template, { ...page, html: "$& $1 $$" }, "/")).toContain("$& $1 $$");
  });

  test.each([
    ["/", "/en/country/kaz/"],
    ["/atlas/", "/atlas/en/country/kaz/"],
  ])("under %s the English page lies at %s", (base, href) => {
    expect(fillTemplate(template, page, base)).toContain(
      `<link rel="alternate" hreflang="en" href="${href}" />`,
    );
  });

  test.each([['<html lang="ru">'], ["<!--head-->"], ['<div id="root"></div>'], ["<!--noscript-->"]])(
    "a template without %s is refused by that name",
    (mark) => {
      expect(() => fillTemplate(template.replace(mark, ""), page, "/")).toThrow(`index.html has no ${mark}`);
    },
  );

  test("the template of the site has a place for everything", () => {
    const index = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
    expect(() => fillTemplate(index, page, "/")).not.toThrow();
  });
});
