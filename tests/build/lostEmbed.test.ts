// @vitest-environment node
import { describe, expect, test } from "vitest";
import { toLostEmbed, toLostEmbedFile } from "../../build/lostEmbed";
import { englishPage } from "./pages";

describe("toLostEmbed", () => {
  const html = toLostEmbed(
    englishPage,
    { base: "/atlas/", origin: "https://example.org" },
    "assets/lost.css",
  );

  test("it leads to the atlas and to all figures, beside the frame", () => {
    expect(html).toContain('<a href="/atlas/en/" target="_blank" rel="noopener">Open the atlas</a>');
    expect(html).toContain(
      '<a href="/atlas/en/embed/" target="_blank" rel="noopener">All figures for embedding</a>',
    );
  });

  test("it needs no script, and may run none", () => {
    expect(html).not.toContain("<script");
    expect(html).not.toContain("script-src");
    expect(html).toContain(`content="default-src 'none'; style-src 'self' https://example.org;`);
  });

  test("it is in the language of the address", () => {
    expect(html).toContain('<html lang="en">');
    expect(toLostEmbedFile("en")).toBe("/en/embed/404.html");
    expect(toLostEmbedFile("ru")).toBe("/embed/404.html");
  });
});
