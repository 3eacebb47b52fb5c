import { describe, expect, test } from "vitest";
import { toLostEmbed, toLostEmbedFile } from "../../build/lostEmbed";
import { englishPage } from "./pages";

describe("toLostEmbed", () => {
  const html = toLostEmbed(
    englishPage,
    { base: "/atlas/", origin: "https://example.org" },
    "assets/lost.css",
  );

  const toText = (markup: string) => markup.replace(/<[^>]*>/g, "");

  test("links to the atlas and to all figures, outside the frame", () => {
    expect(html).toContain(
      '<p><span>Open the atlas:</span> <a href="/atlas/en/" target="_blank" rel="noopener">',
    );
    expect(html).toContain(
      '<p><span>All figures for embedding:</span> <a href="/atlas/en/embed/" target="_blank" rel="noopener">',
    );
  });

  test("each link shows its address, to copy where the frame blocks new windows", () => {
    expect(toText(html)).toContain("Open the atlas: https://example.org/atlas/en/\n");
    expect(toText(html)).toContain("All figures for embedding: https://example.org/atlas/en/embed/\n");
  });

  test("without a configured origin, the link shows the path", () => {
    const movable = toLostEmbed(englishPage, { base: "/atlas/", origin: undefined }, "assets/lost.css");
    expect(toText(movable)).toContain("Open the atlas: /atlas/en/\n");
  });

  test("needs no script and allows none", () => {
    expect(html).not.toContain("<script");
    expect(html).not.toContain("script-src");
    expect(html).toContain(`content="default-src 'none'; style-src 'self' https://example.org;`);
  });

  test("is in the language of its address", () => {
    expect(html).toContain('<html lang="en">');
    expect(toLostEmbedFile("en")).toBe("/en/embed/404.html");
    expect(toLostEmbedFile("ru")).toBe("/embed/404.html");
  });
});
