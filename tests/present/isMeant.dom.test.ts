import { expect, test } from "vitest";
import { isMeant } from "../../src/present/isMeant";

function find(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector("[data-focus]");
  if (found === null) throw new Error("nothing has the focus");
  return found;
}

test.each([
  ["the text of a slide", `<section class="slide"><div tabindex="-1" data-focus></div></section>`],
  ["a button", `<nav><button type="button" data-focus></button></nav>`],
  ["a dialog that was closed", `<dialog><a href="#x" data-focus></a></dialog>`],
  ["a box to tick", `<input type="checkbox" data-focus>`],
])("arrows and letters on %s control the deck", (_, html) => {
  const target = find(html);
  for (const key of ["ArrowRight", "PageDown", "Home", "b", "и"])
    expect(isMeant({ target, key })).toBe(false);
});

test.each([
  ["a mark of a figure", `<section class="slide"><a href="#x" tabindex="0" data-focus></a></section>`],
  ["a slider", `<section class="slide"><input type="range" data-focus></section>`],
  [
    "a mark that has just lost the tab stop",
    `<section class="slide"><div class="slide-figure"><svg><a href="#x" tabindex="-1" data-focus></a></svg></div></section>`,
  ],
  [
    "a button of a figure",
    `<section class="slide"><div class="slide-figure"><button type="button" data-focus></button></div></section>`,
  ],
  ["a dialog", `<dialog open><button type="button" data-focus></button></dialog>`],
])("arrows on %s belong to it, the keys of a clicker do not", (_, html) => {
  const target = find(html);
  for (const key of ["ArrowRight", "Home", " "]) expect(isMeant({ target, key })).toBe(true);
  for (const key of ["PageDown", "PageUp", "F5"]) expect(isMeant({ target, key })).toBe(false);
});

test("the space bar presses a focused button, and advances from the text of a slide", () => {
  expect(isMeant({ target: find(`<button type="button" data-focus></button>`), key: " " })).toBe(true);
  expect(isMeant({ target: find(`<p tabindex="-1" data-focus></p>`), key: " " })).toBe(false);
  expect(isMeant({ target: window, key: " " })).toBe(false);
});

test("a letter is typed in a field, and controls the deck on a mark of a figure", () => {
  expect(isMeant({ target: find(`<input data-focus>`), key: "b" })).toBe(true);
  const mark = find(`<section class="slide"><a href="#x" tabindex="0" data-focus></a></section>`);
  expect(isMeant({ target: mark, key: "b" })).toBe(false);
});
