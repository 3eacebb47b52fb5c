import type { Page } from "@playwright/test";
import { expectAlive, map, open, panel } from "./atlas";
import { expect, test } from "./test";

// The browser itself logs the page's 404.
test.use({ expectedNoise: /status of 404/ });

const notice = /Ссылка ведёт не\sсовсем сюда|does not match a\sview exactly/;

for (const [address, heading] of [
  ["/country/xyz/", "Выберите страну"],
  ["/nowhere/at/all", "Выберите страну"],
  ["/en/nowhere/?lens=survey", "Choose a country"],
] as const) {
  test(`${address} answers 404 and shows the atlas with a notice`, async ({ page }) => {
    const answer = await page.goto(`.${address}`);
    expect(answer?.status()).toBe(404);
    await expectAlive(page);
    await expect(map(page)).toBeVisible();
    await expect(panel(page).getByRole("heading", { name: heading })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: notice })).toBeVisible();
  });
}

const radio = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

test("a link with unknown values shows the nearest view and a notice", async ({ page }) => {
  await open(page, "/country/kaz/?lens=money&year=1999&event=party&level=days&utm_source=mail");
  const notice = page.getByRole("status").filter({ hasText: "Показан ближайший вид" });
  await expect(notice).toContainText("слой карты: «money»; год: «1999»; событие: «party»");
  await expect(panel(page).getByRole("heading", { name: "Казахстан" })).toBeVisible();
  await expect(radio(page, "Красный Крест и Полумесяц")).toBeChecked();
  await expect(radio(page, "Дни")).toBeChecked();
  await notice.getByRole("button", { name: "Закрыть" }).click();
  await expect(notice).toHaveCount(0);
  await radio(page, "Опрос").check();
  await expect(notice).toHaveCount(0);
});
