import type { Page } from "@playwright/test";
import { desktop, expect, phone, test } from "./test";

/** The printable area of an A4 sheet in each print layout, in CSS pixels. */
const sheet = { slides: { width: 1046, height: 717 }, handout: { width: 702, height: 1031 } };

const slides = (page: Page) => page.locator(".slides > .slide");

/** The page count of the printed PDF, from its own page tree. */
async function countPages(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return Math.max(
    ...[...file.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages\b/g)].map(
      ([, one, other]) => Number(one ?? other),
    ),
  );
}

/** The ids of the slides with parts outside their sheet. */
function findOverflow(page: Page, { width, height }: { width: number; height: number }): Promise<string[]> {
  return slides(page).evaluateAll(
    (all, { width, height }) =>
      all.flatMap((slide) => {
        const { left, top } = slide.getBoundingClientRect();
        const parts = [...slide.querySelectorAll(".slide-body, .slide-body *, .notes")];
        // Text for screen readers only is clipped to almost nothing, with all its descendants.
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

/** The number of pages of the sections after a hand-out's slides; each section starts on a new page. */
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

/** Opens the deck, in a print layout or not, and waits for its charts. */
async function openDeck(page: Page, address: string): Promise<number> {
  await page.goto(`.${address}`);
  await expect(page.locator(".is-growth .growth-sheet svg").last()).toBeAttached();
  await page.waitForLoadState("networkidle");
  return slides(page).count();
}

for (const language of ["", "/en"]) {
  test.describe(`printed from ${language}/present/`, () => {
    test.use({ ...desktop });

    test("the show prints one slide a page, whatever the current slide", async ({ page }) => {
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
      // The print layout needs the scripts.
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

  test("a phone prints one slide a page too", async ({ page }) => {
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

test.describe("a print layout", () => {
  test.use({ ...desktop });

  test("is not a show, names itself, and has a print button and a link to the other layout", async ({
    page,
  }) => {
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
