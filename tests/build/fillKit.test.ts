import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toHash } from "../../build/headers";
import { escapeScript, fillKit, inlineFonts, type KitParts, moveLinks } from "../../build/kit/fillKit";

const template = readFileSync("kit.html", "utf8");

const parts: KitParts = {
  language: "en",
  head: ["<title>$& deck</title>"],
  sheet: "p{color:red}",
  html: "<main>$1 $$</main>",
  script: 'alert("</script>$&")',
};

describe("fillKit", () => {
  const filled = fillKit(template, parts);

  test("inserts the language, the head, the styles, the drawing and the script", () => {
    expect(filled).toContain('<html lang="en" data-address="/en/present/" data-kit>');
    expect(filled).toContain("<title>$& deck</title>\n    <style>p{color:red}</style>");
    expect(filled).toContain('<div id="root"><main>$1 $$</main></div>');
    expect(filled).toContain('<script>alert("<\\/script>$&")</script>\n  </body>');
  });

  test("allows only the scripts in the file", () => {
    const [policy = ""] = /default-src[^"]+/.exec(filled) ?? [];
    const scripts = [...filled.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = ""]) => toHash(code));
    expect(scripts).toHaveLength(2);
    expect(policy).toContain(`script-src ${scripts.join(" ")};`);
    expect(policy).toContain(`style-src ${toHash("p{color:red}")};`);
  });

  test("allows no requests", () => {
    const [policy = ""] = /default-src[^"]+/.exec(filled) ?? [];
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/connect-src|'self'|https?:|unsafe/);
    expect(filled).not.toMatch(/ src=| href=/);
  });

  test("puts the policy before everything that it governs", () => {
    expect(filled.indexOf("default-src")).toBeLessThan(filled.search(/<(script|link|style)/));
  });

  test.each(["<!--head-->", '<div id="root"></div>', "<!--script-->"])(
    "refuses a template without %s",
    (mark) => {
      expect(() => fillKit(template.replace(mark, ""), parts)).toThrow(`the template has no ${mark}`);
    },
  );
});

describe("escapeScript", () => {
  test.each([
    ['"</script>"', '"<\\/script>"'],
    ['"</SCRIPT "', '"<\\/SCRIPT "'],
    ['"<!--<script>"', '"\\x3C!--<script>"'],
    ["a</b/.c", "a</b/.c"],
    ["", ""],
  ])("writes %s as %s", (code, written) => {
    expect(escapeScript(code)).toBe(written);
  });

  test("preserves the string's value", () => {
    const text = "</script><!--</Script>";
    expect(JSON.parse(escapeScript(JSON.stringify(text)).replaceAll("\\x3C", "<"))).toBe(text);
  });
});

describe("inlineFonts", () => {
  test("inlines each font and keeps other addresses", () => {
    const sheet = "a{src:url(./golos-latin-1x_A.woff2)}b{background:url(data:image/gif;base64,AA)}";
    expect(inlineFonts(sheet, (name) => Buffer.from(name === "golos-latin-1x_A.woff2" ? "font" : ""))).toBe(
      "a{src:url(data:font/woff2;base64,Zm9udA==)}b{background:url(data:image/gif;base64,AA)}",
    );
  });
});

describe("moveLinks", () => {
  const html =
    '<a href="/atlas/country/kaz/"></a><a href="https://example.org/atlas/"></a><a href="#content"></a>';

  test("links to the site when its address is known", () => {
    expect(moveLinks(html, "/atlas/", "https://atlas.example/atlas/")).toBe(
      '<a href="https://atlas.example/atlas/country/kaz/"></a><a href="https://example.org/atlas/"></a><a href="#content"></a>',
    );
  });

  test("links within the file when it is not", () => {
    expect(moveLinks('<a href="/?event=forum#timeline"></a>', "/", "#")).toBe(
      '<a href="#?event=forum#timeline"></a>',
    );
  });
});
