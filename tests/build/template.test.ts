import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toLostPage } from "../../build/lostPage";
import { fillTemplate, type PageFiles, shortenScripts, type TemplateParts } from "../../build/template";
import { queryNames } from "../../src/model/address";
import { figures } from "../../src/model/view";
import { countryPage, englishPage, russianPage } from "./pages";

const templates = { page: readFileSync("index.html", "utf8"), embed: readFileSync("embed.html", "utf8") };

const files: PageFiles = {
  version: "abc",
  base: "/atlas/",
  origin: undefined,
  sheet: "/atlas/assets/style-1.css",
  scripts: ["/atlas/assets/page-1.js", "/atlas/assets/react-1.js"],
  frame: "/atlas/assets/frame-1.js",
};

const parts: TemplateParts = {
  address: "/en/",
  language: "en",
  head: ["<title>$& atlas</title>"],
  html: "<main>$1 $$</main>",
  noscript: "<p>No script</p>",
};

describe.each(Object.entries(templates))("fillTemplate of the %s", (_, template) => {
  const filled = fillTemplate(template, parts, files);

  test("inserts the language, the head, the drawing and the message for readers without scripts", () => {
    expect(filled).toContain('<html lang="en"');
    expect(filled).toContain("<title>$& atlas</title>");
    expect(filled).toContain('<div id="root"><main>$1 $$</main></div>');
    expect(filled).toContain("<noscript><p>No script</p></noscript>");
  });

  test("names the files of the page, and drops the template's own", () => {
    expect(filled).toContain('data-scripts="/atlas/assets/page-1.js /atlas/assets/react-1.js"');
    expect(filled).toContain('data-frame="/atlas/assets/frame-1.js"');
    expect(filled).toContain('<link rel="stylesheet" href="/atlas/assets/style-1.css" />');
    expect(filled).not.toMatch(/%BASE_URL%|<!--|\/src\//);
  });

  test("loads no script by itself", () => {
    expect(filled).not.toMatch(/<script [^>]*src|modulepreload/);
  });

  test("puts the policy before everything that it governs", () => {
    const policy = filled.indexOf("default-src 'none'");
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(filled.search(/<(script|link)/));
  });

  test.each(["<!--head-->", '<div id="root"></div>', "<!--noscript-->"])(
    "refuses a template without %s",
    (mark) => {
      expect(() => fillTemplate(template.replace(mark, ""), parts, files)).toThrow(
        `the template has no ${mark}`,
      );
    },
  );

  test("has no noscript element without a message", () => {
    expect(fillTemplate(template, { ...parts, noscript: "" }, files)).not.toContain("noscript");
  });
});

describe("shortenScripts", () => {
  test("minifies an inline script", () => {
    expect(shortenScripts("<script>\n  // why\n  let first = 1;\n  alert(first);\n</script>")).toMatch(
      /^<script>let \w+=1;alert\(\w+\);<\/script>$/,
    );
  });
});

describe("a browser that is too old for the scripts", () => {
  test("shows a message by style alone", () => {
    const style = readFileSync("src/ui/siteHeader.css", "utf8");
    const rule =
      /@supports not \(container-type: inline-size\) \{\s*body > \.lost\[hidden\] \{\s*display: block;/;
    expect(style).toMatch(rule);
    const page = fillTemplate(readFileSync("index.html", "utf8"), parts, files);
    expect(page).toMatch(/<p id="lost" class="lost" role="status" hidden><span class="is-browser">/);
    expect(page).toMatch(/<span class="is-part" hidden>/);
  });
});

describe("the script of an embed", () => {
  test("lists every parameter that is not in its path", () => {
    const known = /\^\(([a-z|]*country[a-z|]*)\)\$/.exec(templates.embed)?.[1]?.split("|");
    const names = new Set(figures.flatMap((figure) => queryNames(figure, "embed")));
    expect([...(known ?? []), "theme", "chrome"].sort()).toEqual([...names, "doctor"].sort());
  });
});

describe("toLostPage", () => {
  test("says that there is no such page, links to the atlas in each language, under any path, and is excluded from search", () => {
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
      '<p class="noscript" lang="ru">Такой страницы в\u00a0атласе нет. <a href="/atlas/">Атлас «СНГ»</a></p>' +
        '<p class="noscript" lang="en">The atlas has no such page. <a href="/atlas/en/">The &quot;atlas&quot;</a></p>',
    );
  });
});
