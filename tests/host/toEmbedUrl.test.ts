import { describe, expect, test } from "vitest";
import { toEmbedUrl } from "../../src/host/toEmbedUrl";
import { toAddress } from "../../src/model/address";
import { defaultView, type View } from "../../src/model/view";

const site = new URL("https://atlas.example/atlas/");
const read = (attributes: Readonly<Record<string, string>>) => toEmbedUrl((name) => attributes[name], site);

describe("toEmbedUrl", () => {
  test.each<[Readonly<Record<string, string>>, Partial<View>]>([
    [{ figure: "growth" }, {}],
    [{ figure: "growth", lang: "ru", country: "kaz" }, { country: "KAZ" }],
    [
      { figure: "growth", lang: "en", country: "uzb", year: "2020", theme: "dark" },
      { language: "en", country: "UZB", year: 2020, theme: "dark" },
    ],
    [
      { figure: "people", country: "kaz", year: "2022" },
      { figure: "people", country: "KAZ", year: 2022 },
    ],
    [
      { figure: "map", lens: "survey" },
      { figure: "map", lens: "survey" },
    ],
    [
      { figure: "map", lens: "redcross", country: "kaz", year: "2020", theme: "light" },
      { figure: "map", country: "KAZ", year: 2020, theme: "light" },
    ],
    [
      { figure: "timeline", lens: "survey", country: "rus" },
      { figure: "timeline", country: "RUS" },
    ],
    [
      { figure: "map", lens: "status", chrome: "none", country: "arm" },
      { figure: "map", lens: "status", chrome: "none", country: "ARM" },
    ],
  ])("builds the same address for %j as the site does", (attributes, view) => {
    const address = toAddress({ ...defaultView, ...view }, "embed");
    expect(read(attributes)).toBe(`https://atlas.example/atlas${address}`);
  });
});
