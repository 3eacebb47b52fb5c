import { describe, expect, test } from "vitest";
import { toEmbedParts, toGuideParts, toPageParts } from "../../build/pageHead";
import { doctorGuide, englishPage, mapEmbed, pictureSizes } from "./pages";

const site = { base: "/atlas/", origin: "https://example.org" };

describe("toPageParts", () => {
  test("the head of a page with an origin has its address, languages and description", () => {
    expect(toPageParts(englishPage, site, pictureSizes).head).toEqual([
      "<title>The &quot;atlas&quot;</title>",
      '<meta name="description" content="Who said it &amp; when" />',
      '<link rel="canonical" href="https://example.org/atlas/en/" />',
      '<link rel="alternate" hreflang="ru" href="https://example.org/atlas/" />',
      '<link rel="alternate" hreflang="en" href="https://example.org/atlas/en/" />',
      '<link rel="alternate" hreflang="x-default" href="https://example.org/atlas/" />',
      '<meta property="og:type" content="website" />',
      '<meta property="og:title" content="The &quot;atlas&quot;" />',
      '<meta property="og:description" content="Who said it &amp; when" />',
      '<meta property="og:locale" content="en_GB" />',
      '<meta property="og:locale:alternate" content="ru_RU" />',
      '<meta property="og:url" content="https://example.org/atlas/en/" />',
      '<link rel="manifest" href="/atlas/en/manifest.webmanifest" />',
      '<link rel="apple-touch-icon" href="/atlas/apple-touch-icon.png" />',
      '<meta property="og:image" content="https://example.org/atlas/embed/growth/figure.png" />',
      '<meta property="og:image:width" content="1840" />',
      '<meta property="og:image:height" content="1080" />',
      '<meta property="og:image:alt" content="130 → 240 &amp; more" />',
      '<meta name="twitter:card" content="summary_large_image" />',
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/atlas/embed/growth/oembed.json" title="The &quot;atlas&quot;" />',
    ]);
  });

  test("without an origin there are no tags that need an absolute address", () => {
    const tags = toPageParts(englishPage, { base: "/", origin: undefined }, pictureSizes).head.join("\n");
    expect(tags).not.toMatch(/canonical|hreflang|og:url|og:image|oembed|https:/);
  });
});

describe("toGuideParts", () => {
  test("a page for webmasters has its address and languages, and no embed", () => {
    const { head, html } = toGuideParts(doctorGuide, site, pictureSizes);
    expect(html).toBe("<main></main>");
    expect(head).toContain('<link rel="canonical" href="https://example.org/atlas/en/embed/doctor/" />');
    expect(head).toContain(
      '<link rel="alternate" hreflang="ru" href="https://example.org/atlas/embed/doctor/" />',
    );
    expect(head.join()).not.toContain("oembed");
  });
});

describe("toEmbedParts", () => {
  test("an embed has its figure's title and description, and its page as the canonical address", () => {
    const { language, head, html } = toEmbedParts(mapEmbed, site, pictureSizes);
    expect({ language, html }).toEqual({ language: "en", html: "<main></main>" });
    expect(head).toEqual([
      "<title>Who &lt;helped></title>",
      '<meta name="description" content="Who said it &amp; when" />',
      '<link rel="canonical" href="https://example.org/atlas/en/?lens=survey" />',
      '<meta property="og:url" content="https://example.org/atlas/en/embed/map/survey/" />',
      '<meta property="og:title" content="Who &lt;helped>" />',
      '<meta property="og:description" content="Who said it &amp; when" />',
      '<meta property="og:image" content="https://example.org/atlas/en/embed/map/survey/figure.png" />',
      '<meta property="og:image:width" content="1840" />',
      '<meta property="og:image:height" content="1200" />',
      '<meta property="og:image:alt" content="Shares of adults" />',
      '<meta name="twitter:card" content="summary_large_image" />',
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/atlas/en/embed/map/survey/oembed.json" title="Who &lt;helped>" />',
    ]);
  });

  test("an embed without an origin has no tags that need an absolute address", () => {
    const { head } = toEmbedParts(mapEmbed, { base: "/", origin: undefined }, pictureSizes);
    expect(head).toHaveLength(2);
  });
});
