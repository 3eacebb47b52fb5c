import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** Opens the deck at a step, named as in its addresses: `#/map/1`. */
export async function openDeck(page: Page, hash = "", query = "", folder = "/"): Promise<void> {
  await page.goto(`.${folder}present/${query}${hash}`);
  await expectShow(page);
}

/** Waits until the show has started and handles its keys. */
export async function expectShow(page: Page): Promise<void> {
  await expect(page.locator(".deck.reveal.ready")).toBeVisible();
  await expect(page.locator(".deck-bar")).toBeAttached();
}

/** The current slide. */
export const slide = (page: Page): Locator => page.locator(".slides > section.present");

/** The current step, named as in the deck's addresses. reveal.js updates the address only once a second. */
export function stepOf(page: Page): Promise<string> {
  return slide(page).evaluate((one) => {
    const shown = one.querySelectorAll(".fragment.visible").length;
    return shown === 0 ? `#/${one.id}` : `#/${one.id}/${shown - 1}`;
  });
}

/** The ids of all slides, with the number of steps of each. */
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

/** Goes to a step and waits until its animations have ended. */
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
