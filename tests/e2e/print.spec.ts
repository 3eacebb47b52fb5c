import type { Page } from "@playwright/test";
import { desktop, expect, phone, test } from "./test";

/** A sheet of A4 inside the margins of its form, in CSS pixels. */
const sheet = { slides: { width: 1046, height: 717 }, handout: { width: 702, height: 1031 } };

const slides = (page: Page) => page.locator(".slides > .slide");

/** How many pages a printed file has, by its own count. */
async function countPages(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return Math.max(
    ...[...file.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages\b/g)].map(
      ([, one, other]) => Number(one ?? other),
    ),
  );
}

/** What of each slide lies outside the sheet that is its page, by the ids of the slides. */
function findOverflow(page: Page, { width, height }: { width: number; height: number }): Promise<string[]> {
  return slides(page).evaluateAll(
    (all, { width, height }) =>
      all.flatMap((slide) => {
        const { left, top } = slide.getBoundingClientRect();
        const parts = [...slide.querySelectorAll(".slide-body, .slide-body *, .notes")];
        // What is said to screen readers alone is clipped to nearly nothing, with all that is in it.
        const isClipped = (part: Element): boolean =>
          part !== slide && (part.clientWidth === 1 || isClipped(part.parentElement ?? slide));
        const isOut = parts.some((part) => {
          const box = part.getBoundingClientRect();
          const isDrawn = part.closest("defs, clipPath, .map-svg") === null;
          const isSeen = box.width > 4 && box.height > 4 && isDrawn && !isClipped(part);
          return (
            isSeen &&
            ((box.right - left > width + 1 && !part.matches(".notes")) ||
              box.bottom - top > height + 1 ||
              box.left < left - 1)
          );
        });
        return isOut ? [slide.id] : [];
      }),
    { width, height },
  );
}

/** How many pages the sections after the slides of a hand-out take: each begins a page of its own. */
function countEndPages(page: Page): Promise<number> {
  return page
    .locator(".handout-end > section")
    .evaluateAll(
      (sections, height) =>
        sections.reduce(
          (sum, section) => sum + Math.ceil(section.getBoundingClientRect().height / height),
          0,
        ),
      sheet.handout.height,
    );
}

/** Opens the deck laid out for paper, or as it opens by itself, and waits for its charts. */
async function openDeck(page: Page, address: string): Promise<number> {
  await page.goto(`.${address}`);
  await expect(page.locator(".is-growth .growth-sheet svg").last()).toBeAttached();
  await page.waitForLoadState("networkidle");
  return slides(page).count();
}

for (const language of ["", "/en"]) {
  test.describe(`printed from ${language}/present/`, () => {
    test.use({ ...desktop });

    test("the show gives a page a slide, whichever slide it stands at", async ({ page }) => {
      const count = await openDeck(page, `${language}/present/`);
      await expect(page.locator(".deck.reveal section.slide.present")).toBeVisible();
      await page.keyboard.press("End");
      expect(await countPages(page)).toBe(count);
      await page.emulateMedia({ media: "print" });
      expect(await findOverflow(page, sheet.slides)).toEqual([]);
      await expect(page.locator(".notes").first()).toBeHidden();
      await expect(page.locator(".deck-bar")).toBeHidden();
    });

    test("slides with notes stay on their pages", async ({ page }) => {
      const count = await openDeck(page, `${language}/present/?print=slides&notes`);
      expect(await countPages(page)).toBe(count);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".notes").first()).toBeVisible();
      expect(await findOverflow(page, sheet.slides)).toEqual([]);
    });

    test("a hand-out has three slides a page, then a sheet for the exercise, facts and sources", async ({
      page,
    }) => {
      const count = await openDeck(page, `${language}/present/?print=handout`);
      // The form for paper comes with the scripts.
      await expect(page.locator(".deck.is-handout")).toBeVisible();
      const pages = await countPages(page);
      await page.emulateMedia({ media: "print" });
      expect(pages).toBe(Math.ceil(count / 3) + (await countEndPages(page)));
      expect(await findOverflow(page, { width: sheet.handout.width, height: 340 })).toEqual([]);
      await expect(page.locator(".worksheet .writing-lines")).toHaveCount(4);
      await expect(page.getByRole("table").last()).toContainText(/более 40|more than 40/);
      await expect(page.getByRole("img", { name: /^QR/ }).last()).toBeVisible();
    });
  });
}

test.describe("without scripts", () => {
  test.use({ ...phone, javaScriptEnabled: false });

  test("slides are printed one a page from a phone too", async ({ page }) => {
    await page.goto("./present/");
    expect(await countPages(page)).toBe(await slides(page).count());
    await page.emulateMedia({ media: "print" });
    expect(await findOverflow(page, sheet.slides)).toEqual([]);
  });
});

test.describe("a deck in the dark theme", () => {
  test.use({ ...desktop, colorScheme: "dark" });

  test("is printed dark on white", async ({ page }) => {
    await openDeck(page, "/present/");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body);
      const title = document.querySelector(".slide-title, .slide h2") ?? document.body;
      return { ground: backgroundColor, ink: getComputedStyle(title).color };
    });
    expect(colours).toEqual({ ground: "rgb(255, 255, 255)", ink: "rgb(28, 34, 36)" });
  });
});

test.describe("a form for paper", () => {
  test.use({ ...desktop });

  test("is not a show, says what it is, and leads to the printer and to the other form", async ({ page }) => {
    await openDeck(page, "/present/?print=slides");
    await expect(page.locator(".deck.reveal")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Слайды на бумаге");
    await expect(page.getByRole("button", { name: "Напечатать" })).toBeVisible();
    await page.getByRole("link", { name: "Раздаточный материал" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Раздаточный материал");
    await page.getByRole("link", { name: /с заметками ведущего/ }).click();
    await expect(page.locator(".notes").first()).toBeVisible();
  });
});
