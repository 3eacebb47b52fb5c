import { chart, hold, open, said } from "./atlas";
import { expect, test } from "./test";

test("a press on the prerendered chart counts although the live chart replaces it before the release", async ({
  page,
}) => {
  const release = await hold(page, /LiveGrowth.*\.js/);
  await open(page, "/country/arm/");
  const point = await chart(page).getByRole("button", { name: /2019/ }).boundingBox();
  await page.mouse.move(
    (point?.x ?? 0) + (point?.width ?? 0) / 2,
    (point?.y ?? 0) + (point?.height ?? 0) / 2,
  );
  await page.mouse.down();
  const arrived = page.waitForResponse(/LiveGrowth/);
  release();
  await (await arrived).finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await page.mouse.up();
  await expect(page.getByText(said("на 1 000 жителей, 2019 год"))).toBeVisible();
});
