// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toLostPage } from "../../build/lostPage";
import { fillTemplate } from "../../build/template";
import { countryPage, englishPage, russianPage } from "./pages";

const template = readFileSync("index.html", "utf8");

describe("fillTemplate", () => {
  const filled = fillTemplate(
    template,
    {
      language: "en",
      head: ["<title>$& atlas</title>"],
      html: "<main></main>",
      noscript: "<p>No script</p>",
    },
    "default-src 'none'",
  );

  test("a page has its language, its head, its drawing and its word to readers without scripts", () => {
    expect(filled).toContain('<html lang="en">');
    expect(filled).toContain("<title>$& atlas</title>");
    expect(filled).toContain('<div id="root"><main></main></div>');
    expect(filled).toContain("<noscript><p>No script</p></noscript>");
  });

  test("the policy stands before everything that it governs", () => {
    const policy = filled.indexOf("default-src 'none'");
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(filled.indexOf("<script"));
  });

  test("a template that has lost a mark is refused", () => {
    const page = { language: "en", head: [], html: "", noscript: "" } as const;
    expect(() => fillTemplate(template.replace("<!--head-->", ""), page, "")).toThrow(
      "index.html has no <!--head-->",
    );
  });
});

describe("toLostPage", () => {
  test("names the way to the atlas in each language, below any path, and stays out of search", () => {
    const { head, html, noscript } = toLostPage(russianPage, [russianPage, countryPage, englishPage], {
      base: "/atlas/",
      origin: "https://example.org",
    });
    expect(head).toEqual([
      "<title>404 · Атлас «СНГ» · The &quot;atlas&quot;</title>",
      '<meta name="robots" content="noindex" />',
    ]);
    expect(html).toBe("");
    expect(noscript).toBe(
      '<p class="noscript" lang="ru"><a href="/atlas/">Атлас «СНГ»</a></p>' +
        '<p class="noscript" lang="en"><a href="/atlas/en/">The &quot;atlas&quot;</a></p>',
    );
  });
});
