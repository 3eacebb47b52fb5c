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
])("arrows and letters on %s go to the deck", (_, html) => {
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
])("arrows on %s are its own, those of a clicker are not", (_, html) => {
  const target = find(html);
  for (const key of ["ArrowRight", "Home", " "]) expect(isMeant({ target, key })).toBe(true);
  for (const key of ["PageDown", "PageUp", "F5"]) expect(isMeant({ target, key })).toBe(false);
});

test("the space bar presses the button that has the focus, and goes on from the text of a slide", () => {
  expect(isMeant({ target: find(`<button type="button" data-focus></button>`), key: " " })).toBe(true);
  expect(isMeant({ target: find(`<p tabindex="-1" data-focus></p>`), key: " " })).toBe(false);
  expect(isMeant({ target: window, key: " " })).toBe(false);
});

test("a letter is written into a field, and on a mark of a figure goes to the deck", () => {
  expect(isMeant({ target: find(`<input data-focus>`), key: "b" })).toBe(true);
  const mark = find(`<section class="slide"><a href="#x" tabindex="0" data-focus></a></section>`);
  expect(isMeant({ target: mark, key: "b" })).toBe(false);
});
