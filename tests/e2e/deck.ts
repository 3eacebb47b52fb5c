import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** Opens the deck at a step, named as in its addresses: `#/map/1`. */
export async function openDeck(page: Page, hash = "", query = "", folder = "/"): Promise<void> {
  await page.goto(`.${folder}present/${query}${hash}`);
  await expectShow(page);
}

/** Waits until the slides are a show that answers to its keys. */
export async function expectShow(page: Page): Promise<void> {
  await expect(page.locator(".deck.reveal.ready")).toBeVisible();
  await expect(page.locator(".deck-bar")).toBeAttached();
}

/** The slide that is shown. */
export const slide = (page: Page): Locator => page.locator(".slides > section.present");

/** Where the deck is, as its addresses name it; reveal.js writes the address itself once a second. */
export function stepOf(page: Page): Promise<string> {
  return slide(page).evaluate((one) => {
    const shown = one.querySelectorAll(".fragment.visible").length;
    return shown === 0 ? `#/${one.id}` : `#/${one.id}/${shown - 1}`;
  });
}

/** The ids of all slides with how many steps each has. */
function listSlides(page: Page): Promise<readonly { readonly id: string; readonly steps: number }[]> {
  return page
    .locator(".slides > section")
    .evaluateAll((all) =>
      all.map((one) => ({ id: one.id, steps: 1 + one.querySelectorAll(".fragment").length })),
    );
}

/** The address of each step of the deck. */
export async function listSteps(page: Page): Promise<readonly string[]> {
  const slides = await listSlides(page);
  return slides.flatMap(({ id, steps }) =>
    Array.from({ length: steps }, (_, step) => (step === 0 ? `#/${id}` : `#/${id}/${step - 1}`)),
  );
}

/** Goes to a step, and waits until nothing of it moves. */
export async function goToStep(page: Page, step: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, step);
  await expect(page.locator(`.slides > section.present#${step.split("/")[1]}`)).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let before = "";
        const look = () => {
          const now = document.querySelector(".slides > section.present")?.innerHTML ?? "";
          if (now === before) resolve();
          else setTimeout(look, 120);
          before = now;
        };
        setTimeout(look, 60);
      }),
  );
}
