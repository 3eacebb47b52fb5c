import { findHits, map, mapRegion, open, panel, said, tiles } from "./atlas";
import { desktop, expect, phone, test } from "./test";

const borders =
  "Границы показаны схематично (Natural Earth) и не выражают позиции авторов о статусе территорий.";

for (const [lens, legend, missing] of [
  ["Красный Крест и Полумесяц", "на 1 000 жителей (равные интервалы)", "нет данных"],
  ["Опрос", "взрослых (равные интервалы)", "опроса не было"],
  ["Статус", "ассоциированный член", "член СНГ, выходит"],
  ["Статья", "Казахстан: 240 тысяч добровольцев, 2023 (со слов Наурыза Елемесова)", "место событий"],
] as const) {
  test(`the lens ${lens} has a legend for its colours and patterns`, async ({ page }) => {
    await open(page, "/");
    await page.getByRole("radio", { name: lens, exact: true }).check();
    const key = page.locator(".map-key");
    await expect(key.getByText(legend, { exact: true })).toBeVisible();
    await expect(key.getByRole("listitem").filter({ hasText: missing }).locator("svg")).toBeVisible();
    await expect(mapRegion(page).getByText(borders)).toBeVisible();
  });
}

test("countries without data have a pattern instead of a colour, and say so", async ({ page }) => {
  await open(page, "/?year=2021");
  const moldova = map(page).getByRole("link", { name: "Молдова: нет данных за 2021 год" });
  await expect(moldova.locator("path")).toHaveAttribute("fill", /^url\(#/);
  const armenia = map(page).getByRole("link", { name: "Армения:" });
  await expect(armenia.locator("path")).not.toHaveAttribute("fill", /^url\(#/);
});

test("values carried over from the year before are marked", async ({ page }) => {
  await open(page, "/?year=2019");
  for (const country of ["Молдова", "Россия", "Таджикистан", "Узбекистан"]) {
    await expect(map(page).getByRole("link", { name: `${country}:` })).toHaveAccessibleName(
      /перенесено\sс\sпредыдущего/,
    );
  }
  await expect(map(page).getByRole("link", { name: "Армения:" })).not.toHaveAccessibleName(
    /перенесено\sс\sпредыдущего/,
  );
});

test("the years play from the first to the last, over the gap, and stop there", async ({ page }) => {
  await open(page, "/");
  const year = page.getByRole("slider", { name: "Год" });
  await expect(year).toHaveAttribute("aria-valuetext", /^2023\sгод$/);
  // Each year is shown for a second; polling on a slow machine could miss one.
  const shown = year.evaluate(
    (slider) =>
      new Promise<string[]>((done) => {
        const years: string[] = [];
        new MutationObserver(() => {
          years.push(slider.getAttribute("aria-valuetext")?.slice(0, 4) ?? "");
          if (years.at(-1) === "2023") done(years);
        }).observe(slider, { attributeFilter: ["aria-valuetext"] });
      }),
  );
  await page.getByRole("button", { name: "Показать год за годом" }).click();
  expect(await shown).toEqual(["2018", "2019", "2020", "2021", "2023"]);
  await expect(mapRegion(page).getByText(/на\s1\s000\sжителей,\s2023\sгод$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Показать год за годом" })).toBeVisible();
  await year.press("Home");
  await expect(page).toHaveURL(/year=2018/);
  await expect(mapRegion(page).getByText(/на\s1\s000\sжителей,\s2018\sгод$/)).toBeVisible();
});

test("the slider skips the year without published data, and says so", async ({ page }) => {
  await open(page, "/?year=2021");
  const year = page.getByRole("slider", { name: "Год" });
  await expect(year).toHaveAccessibleDescription(/2022\sи\s2024/);
  await year.press("ArrowRight");
  await expect(page).toHaveURL(
    (url) => !url.searchParams.has("year") || url.searchParams.get("year") === "2023",
  );
  await expect(year).toHaveAttribute("aria-valuetext", /^2023\sгод$/);
  await year.press("ArrowLeft");
  await expect(year).toHaveAttribute("aria-valuetext", /^2021\sгод$/);
  await expect(mapRegion(page).getByRole("status")).toHaveText(/Показан\s2021\sгод\./);
});

test("the reader can stop the playback", async ({ page }) => {
  await open(page, "/?year=2018");
  await page.getByRole("button", { name: "Показать год за годом" }).click();
  await page.getByRole("button", { name: "Остановить" }).click();
  await expect(page.getByRole("button", { name: "Показать год за годом" })).toBeVisible();
});

test("the tiles show the same countries and the same note on borders", async ({ page }) => {
  await open(page, "/?layout=tiles");
  await expect(tiles(page).getByRole("link")).toHaveCount(10);
  await expect(mapRegion(page).getByText(borders)).toBeVisible();
  await tiles(page).getByRole("link", { name: "Молдова:" }).click();
  await expect(panel(page).getByRole("heading", { name: "Молдова" })).toBeVisible();
});

test("the buttons zoom the map and reset its frame", async ({ page }) => {
  await open(page, "/");
  const width = async () =>
    (await map(page).getByRole("link", { name: "Узбекистан:" }).boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole("button", { name: "Приблизить" }).click();
  await expect.poll(width).toBeGreaterThan(before * 1.5);
  await page.getByRole("button", { name: "Отдалить" }).click();
  await expect.poll(width).toBeCloseTo(before, 0);
  await page.getByRole("button", { name: "Приблизить" }).click();
  await page.getByRole("button", { name: "Вернуть рамку" }).click();
  await expect.poll(width).toBeCloseTo(before, 0);
});

test("a zoom button at the end of its range keeps the focus", async ({ page }) => {
  await open(page, "/");
  const zoomIn = page.getByRole("button", { name: "Приблизить" });
  await zoomIn.focus();
  for (let press = 0; press < 12 && (await zoomIn.getAttribute("aria-disabled")) !== "true"; press++) {
    await page.keyboard.press("Enter");
  }
  await expect(zoomIn).toHaveAttribute("aria-disabled", "true");
  await expect(zoomIn).toBeFocused();
  const reset = page.getByRole("button", { name: "Вернуть рамку" });
  await reset.focus();
  await page.keyboard.press("Enter");
  await expect(reset).toHaveAttribute("aria-disabled", "true");
  await expect(reset).toBeFocused();
});

test("keyboard focus shows the key hint", async ({ page }) => {
  await open(page, "/");
  const hint = mapRegion(page).getByText(/^Стрелки,\sHome\sи\sEnd/);
  await page.getByRole("button", { name: "Вернуть рамку" }).focus();
  await page.keyboard.press("Shift+Tab");
  await map(page).getByRole("link", { name: "Казахстан:" }).focus();
  await page.keyboard.press("ArrowUp");
  await expect(map(page).getByRole("link", { name: "Россия:" })).toBeFocused();
  expect((await hint.boundingBox())?.height).toBeGreaterThan(20);
});

for (const [theme, scheme] of [
  ["light", "dark"],
  ["dark", "light"],
] as const) {
  test(`labels of the map are legible on its background with forced colours, in the ${theme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: scheme });
    await open(page, `/?theme=${theme}`);
    const colours = await map(page).evaluate((svg) => {
      const fillOf = (selector: string) => {
        const found = svg.querySelector(selector);
        return found === null ? "" : getComputedStyle(found).fill;
      };
      return { ground: fillOf(".map-water"), text: fillOf(".map-country-label text") };
    });
    const light = (colour: string) =>
      (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
    expect(Math.abs(light(colours.ground) - light(colours.text)), JSON.stringify(colours)).toBeGreaterThan(
      350,
    );
  });
}

test.describe("with a mouse", () => {
  test.use(desktop);

  test("a country's tooltip stays while the pointer is on it, and closes on Escape", async ({ page }) => {
    await open(page, "/");
    await map(page).scrollIntoViewIfNeeded();
    const belarus = map(page).getByRole("link", { name: "Беларусь:" });
    await belarus.hover();
    const words = map(page).locator(".map-callout");
    await expect(words).toContainText("Беларусь");
    const box = await words.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2, {
      steps: 8,
    });
    await words.hover();
    await expect(words).toContainText("Беларусь");
    await page.keyboard.press("Escape");
    await expect(words).toHaveCount(0);
  });

  test("the wheel scrolls the page and shows a zoom hint; with Ctrl it zooms", async ({ page }) => {
    await open(page, "/");
    await map(page).scrollIntoViewIfNeeded();
    const uzbekistan = map(page).getByRole("link", { name: "Узбекистан:" });
    await uzbekistan.hover();
    const before = await uzbekistan.boundingBox();
    await page.mouse.wheel(0, 120);
    await expect(page.getByText(said("Чтобы менять масштаб колесом, держите Ctrl или ⌘"))).toBeVisible();
    expect((await uzbekistan.boundingBox())?.width).toBeCloseTo(before?.width ?? 0, 0);
    await uzbekistan.hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect
      .poll(async () => (await uzbekistan.boundingBox())?.width)
      .toBeGreaterThan((before?.width ?? 0) * 1.2);
  });
});

test.describe("on a touch screen", () => {
  test.use(phone);

  // Cities cover parts of their countries here; the list below the map has rows of 32 pixels.
  const finger = 16;

  test("every country of the whole map can be tapped, even one as small as Armenia", async ({ page }) => {
    await open(page, "/");
    const small: string[] = [];
    for (const country of await map(page).getByRole("group", { name: "Страны" }).getByRole("link").all()) {
      const { width = 0, height = 0 } = (await findHits(country)) ?? {};
      if (Math.min(width, height) < finger) {
        small.push(`${await country.getAttribute("aria-label")} ${width} × ${height}`);
      }
    }
    expect(small).toEqual([]);
  });
});
