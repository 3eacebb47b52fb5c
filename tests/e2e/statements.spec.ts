import { readdirSync, readFileSync } from "node:fs";
import { type Element, isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
import { languages } from "../../src/model/language";
import type { Quotation } from "../../src/model/quotation";
import { listPrinted } from "./printedText";
import { expect, test } from "./test";

const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(html|svg|csv|json)$/.test(name),
);
const read = (page: string) => readFileSync(`dist/${page}`, "utf8").replaceAll("\u00a0", " ");
const entries = (name: string): readonly { readonly words?: Quotation }[] =>
  JSON.parse(readFileSync(`data/${name}.json`, "utf8")).entries;

const quotations = new Map(
  ["statements", "events"]
    .flatMap(entries)
    .flatMap(({ words }) => (words === undefined ? [] : [[plain(words.text), words] as const])),
);

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
}

/** Withdrawn wordings that claimed more than a source, each with its fault. */
const withdrawn = [
  ["a part of Uzbekistan's volunteers as all of them", /один (житель )?из 356|one (resident )?in 356/],
  ["that the speakers agreed", /В чём сошлись|What the speakers agreed on/],
  ["that almost everybody is wrong", /ошибаются почти все|are wrong here/i],
  ["that each number opens at its source", /можно открыть у источника|can be opened at its source/],
  ["members that are full ones", /полноправн|full members/],
  ["a participant for a member", /ассоциированн\S+ участник/],
  ["what no source could say", /источники не говорят|sources do not tell/],
  ["that the meeting was at the forum itself", /рассказал\S* на форуме|told the forum/],
  ["a number that was withdrawn", /40[ ,]?463/],
] as const;

for (const [what, words] of withdrawn) {
  test(`no page, picture or table says ${what}`, () => {
    expect(pages.filter((page) => words.test(read(page)))).toEqual([]);
  });
}

interface Quoted {
  readonly element: Element;
  /** The element's own language, or else that of its context. */
  readonly language: string;
}

/** All quotations marked on a page. */
function quotedOn(page: string): readonly Quoted[] {
  const found: Quoted[] = [];
  const visit = (node: ReturnType<typeof parseDocument> | Element, around: string): void => {
    for (const child of node.children) {
      if (!isTag(child)) continue;
      const language = child.attribs.lang ?? around;
      if (child.name === "q" || child.name === "blockquote") found.push({ element: child, language });
      visit(child, language);
    }
  };
  visit(parseDocument(readFileSync(`dist/${page}`, "utf8")), "");
  return found;
}

function textOf(element: Element): string {
  return plain(
    element.children
      .map((child) => ("data" in child ? child.data : isTag(child) ? textOf(child) : ""))
      .join(""),
  );
}

/** Whether a quotation is tagged with its own language, or is a translation tagged with that language. */
function isInItsLanguage({ element, language }: Quoted): boolean {
  const text = textOf(element).replace(/^[«“]|[»”]$/g, "");
  const own = quotations.get(text);
  if (own !== undefined) return own.lang === language;
  return [...quotations.values()].some(({ translation }) =>
    languages.some((one) => one === language && plain(translation[one] ?? "") === text),
  );
}

test("each quotation and each translation is tagged with its own language", () => {
  const quoted = pages
    .filter((page) => page.endsWith(".html"))
    .flatMap((page) => quotedOn(page).map((one) => ({ page, ...one })));
  expect(quoted.length).toBeGreaterThan(100);
  const wrong = quoted.filter((one) => !isInItsLanguage(one));
  expect(wrong.map(({ page, element, language }) => `${page}: ${language} ${textOf(element)}`)).toEqual([]);
});

test("no quotation of the page lacks its translation in the other language", () => {
  for (const language of languages) {
    const page = language === "ru" ? "index.html" : `${language}/index.html`;
    const printed = listPrinted(readFileSync(`dist/${page}`, "utf8"))
      .map(({ text }) => plain(text))
      .join(" ");
    for (const [text, { lang, translation }] of quotations)
      if (lang !== language && printed.includes(text))
        expect(printed, text).toContain(plain(translation[language] ?? text));
  }
});

test("in the list of other sources only one country is open at a time", async ({ page }) => {
  await page.goto("/");
  const countries = page.locator("#others details");
  await expect(countries.first()).toBeVisible();
  expect(await countries.count()).toBeGreaterThan(5);
  for (const at of [0, 1, 2]) {
    await countries.nth(at).locator("summary").click();
    await expect(page.locator("#others details[open]")).toHaveCount(1);
    await expect(countries.nth(at)).toHaveAttribute("open", "");
  }
});

/** Letters in pictures are outlines; the tests of `toPictureWords` cover their text. */
test("every embedded map credits its cities, and every survey its authors and their rights", () => {
  const maps = pages.filter((name) => /^(\w\w\/)?embed\/map\/.*\.html$/.test(name));
  expect(maps.length).toBeGreaterThan(5);
  for (const page of maps) {
    expect(read(page), page).toMatch(/GeoNames, CC BY 4\.0/);
    if (page.includes("survey")) {
      expect(read(page), page).toMatch(/Gallup World Poll/);
      expect(read(page), page).toMatch(/CAF (сохраняет за собой права|reserves its rights)/);
    }
  }
});
