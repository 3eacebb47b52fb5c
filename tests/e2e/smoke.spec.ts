import { expect, test } from "@playwright/test";

test("the first page has a title", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/\S/);
});
