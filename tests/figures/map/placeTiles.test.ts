import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import type { CountryMark } from "../../../src/figures/map/countryMark";
import { placeTiles, tileText } from "../../../src/figures/map/placeTiles";
import { toTextWidth } from "../../../src/ui/textWidth";

const kazakhstan: CountryMark = {
  code: "KAZ",
  name: "Казахстан",
  fill: { kind: "bin", bin: 0, status: "reported" },
  value: "0,18",
  detail: "",
  notes: [],
  label: undefined,
};

describe(placeTiles, () => {
  it.each([288, 328, 820, 1160])(
    "has an equal square for each country at %d px, without overlaps",
    (width) => {
      const { tiles, height } = placeTiles(width);
      expect(tiles.map(({ code }) => code).sort()).toEqual(catalog.countries.map(({ code }) => code).sort());
      expect(new Set(tiles.map(({ side }) => side)).size).toBe(1);
      expect(new Set(tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(10);
      for (const { x, y, side } of tiles) {
        expect(x + side).toBeLessThanOrEqual(width);
        expect(y + side).toBeLessThanOrEqual(height);
      }
    },
  );

  it("places countries roughly by geography", () => {
    const at = new Map(placeTiles(820).tiles.map((tile) => [tile.code, tile]));
    expect(at.get("BLR")?.y).toBeLessThan(at.get("ARM")?.y ?? 0);
    expect(at.get("ARM")?.x).toBeLessThan(at.get("AZE")?.x ?? 0);
    expect(at.get("UZB")?.x).toBe(at.get("KAZ")?.x);
  });
});

describe(tileText, () => {
  it("shows the name on a large tile and the code on a small one", () => {
    expect(tileText(kazakhstan, 132).name).toBe("Казахстан");
    expect(tileText(kazakhstan, 60).name).toBe("KAZ");
  });

  it("wraps text that is wider than a small tile", () => {
    const missing: CountryMark = { ...kazakhstan, fill: { kind: "missing" }, value: "опроса не было" };
    expect(tileText(missing, 60).lines.map(({ text }) => text)).toEqual(["опроса", "не было"]);
    expect(tileText(missing, 132).lines.map(({ text }) => text)).toEqual(["опроса не было"]);
  });

  it.each([45, 60])("fits a number into a tile of %i pixels", (side) => {
    const { lines, lineSize } = tileText({ ...kazakhstan, value: "1,45?" }, side);
    expect(toTextWidth(lines[0]?.text ?? "", lineSize, 700)).toBeLessThanOrEqual(side - 4);
  });
});
