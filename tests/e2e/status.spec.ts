import type { Page } from "@playwright/test";
import { eventLabel, open } from "./atlas";
import { desktop, expect, test } from "./test";

test.use({ ...desktop, contextOptions: { reducedMotion: "reduce" } });

/** Records the page's announcements from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest("[role=status], [role=alert], [aria-live], output") ?? [];
        }),
      );
      for (const { textContent } of regions) {
        const words = textContent?.replace(/\s+/g, " ").trim();
        if (words) said.push(words);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return said;
  });
  return () => heard.jsonValue();
}

test("each figure has one status, and nothing is announced at load", async ({ page }) => {
  await open(page, "/country/kaz/?level=days&year=2022");
  for (const id of ["growth", "people", "map", "timeline"]) {
    await expect(page.locator(`#${id} [role=status]`)).toHaveCount(1);
    await expect(page.locator(`#${id} [role=status]`)).toBeEmpty();
  }
});

test("a change that several figures show is announced once, by the figure in which it was made", async ({
  page,
}) => {
  await open(page, "/");
  const heard = await listen(page);
  await eventLabel(page, "Форум в Чолпон-Ате").click();
  await expect.poll(heard).toHaveLength(1);
  expect((await heard())[0]).toMatch(/^Выбрано событие: .*Чолпон-Ате.* августа 2024/);
  await page.getByRole("radio", { name: "Дни", exact: true }).check();
  await expect.poll(heard).toHaveLength(2);
  expect((await heard())[1]).toBe("Показаны дни форума.");
  await page.getByRole("radio", { name: "На 1 000 жителей" }).check();
  await expect.poll(heard).toHaveLength(3);
  expect((await heard())[2]).toBe("График показывает число на 1 000 жителей.");
});
