import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

type Place = Page | Locator;

/** A view of the map whose finding differs from that of its picture. */
export const survey2017 = "/embed/?view=map%2Fsurvey%2F%3Fyear%3D2017";
export const kazakhstan = "/en/embed/?view=growth%2Fkaz%2F";

/** Opens the gallery and waits until it is hydrated. */
export async function openGallery(page: Page, address = "/embed/"): Promise<void> {
  await page.goto(`.${address}`);
  await expect(page.locator("header[data-live]")).toBeVisible();
}

/** The text field with the embed code. */
export const code = (place: Place): Locator =>
  place.getByRole("textbox", { name: /^(Код для вставки|Embed code)$/ });

export const choose = (place: Place, name: string) => place.getByRole("radio", { name, exact: true }).check();

/** The code of one way to embed a view, and the policy that it needs; empty when it needs none. */
export async function readCode(
  page: Page,
  address: string,
  kind: string,
): Promise<{ readonly snippet: string; readonly asked: string }> {
  await openGallery(page, address);
  await choose(page, kind);
  const snippet = await code(page).inputValue();
  const policy = page.getByRole("textbox", { name: "Content-Security-Policy" });
  return { snippet, asked: (await policy.count()) > 0 ? await policy.inputValue() : "" };
}

/** The frame and element code of a view, in the language of a home path such as `/en/`. */
export async function readBoth(
  page: Page,
  view: string,
  home: string,
): Promise<{ readonly frame: string; readonly element: string }> {
  await openGallery(page, `${home}embed/?view=${encodeURIComponent(view)}`);
  const read = async (kind: "frame" | "element") => {
    await page.locator(`input[type="radio"][value="${kind}"]`).check();
    return code(page).inputValue();
  };
  return { frame: await read("frame"), element: await read("element") };
}

/** The horizontal overflow of a page, in pixels. */
export function readWidth(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
