import { describe, expect, test } from "vitest";
import { ownIds } from "../../build/pictures/ownIds";

const draw = (fill: string) =>
  `<svg role="img" aria-labelledby="title"><title id="title">Map</title><pattern id="dots" fill="${fill}"/>` +
  '<path fill="url(#dots)"/><use href="#dots"/></svg>';

const listIds = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);

describe("ownIds", () => {
  test("two drawings in one page share no id", () => {
    const all = [...listIds(ownIds(draw("red"))), ...listIds(ownIds(draw("blue")))];
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
  });

  test("references within a drawing still resolve", () => {
    const svg = ownIds(draw("red"));
    const [title, dots] = listIds(svg);
    expect(svg).toContain(`aria-labelledby="${title}"`);
    expect(svg).toContain(`fill="url(#${dots})"`);
    expect(svg).toContain(`href="#${dots}"`);
  });
});
