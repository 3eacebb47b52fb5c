import { chart, eventLabel, eventMark, growthRegion, hit, map, open, panel } from "./atlas";
import { expect, test } from "./test";

const countries = [
  ["Узбекистан", /над\sкрупными инициативами в\sУзбекистане/, "Памятный знак в Ташкенте"],
  ["Армения", /в\s2023\sгоду в\sАрмении было/, "Форум в Чолпон-Ате"],
  ["Россия", /в\s2023\sгоду в\sРоссии было/, "Конец форума в Хабаровске"],
] as const;

for (const [country, growth, event] of countries) {
  test(`selecting ${country} on the map opens its panel, its growth and its events`, async ({
    page,
    hasTouch,
  }) => {
    await open(page, "/");
    await hit(page, map(page).getByRole("link", { name: `${country}:` }), hasTouch ? "tap" : "click");
    await expect(panel(page).getByRole("heading", { name: country, level: 3 })).toBeVisible();
    await expect(map(page).getByRole("link", { name: `${country}:` })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await expect(growthRegion(page).getByRole("heading").first()).toContainText(growth);
    await expect(eventMark(page, event)).toHaveClass(/is-near/);
    await expect(eventMark(page, "Идея форума добровольцев СНГ")).toHaveClass(/is-far/);
  });
}

test("Moldova, which has no count of all volunteers, can be selected and says what is unknown", async ({
  page,
  hasTouch,
}) => {
  await open(page, "/");
  await hit(page, map(page).getByRole("link", { name: "Молдова:" }), hasTouch ? "tap" : "click");
  await expect(panel(page).getByRole("heading", { name: "Молдова" })).toBeVisible();
  await expect(panel(page)).toContainText("Чего мы не знаем");
  await expect(panel(page)).toContainText("Официального общего числа добровольцев страны мы не нашли.");
});

test("an event selected in the timeline shows its place on the map", async ({ page }) => {
  await open(page, "/");
  await eventLabel(page, "Форум в Чолпон-Ате").click();
  const place = map(page).getByRole("link", { name: /^Чолпон-Ата/ });
  await expect(place).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("region", { name: "Выбранное событие" })).toContainText("Чолпон-Ата на карте");
  await expect(page.getByText(/^За\s2024\sгод значений нет, показан 2023-й\.$/)).toBeVisible();
});

test("a city selected on the map shows its events in the panel and in the timeline", async ({
  page,
  hasTouch,
}) => {
  await open(page, "/");
  await hit(page, map(page).getByRole("link", { name: /^Биробиджан/ }), hasTouch ? "tap" : "click");
  await expect(panel(page).getByRole("button", { name: /Окружной форум добровольцев/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "События в Биробиджане" })).toBeVisible();
  await expect(eventMark(page, "Форум в Биробиджане")).toHaveClass(/is-near/);
});

test("an event selected in the panel of a city opens in the timeline", async ({ page }) => {
  await open(page, "/?place=tashkent");
  await panel(page).getByRole("button", { name: "В Ташкенте открыли памятный знак" }).click();
  const chosen = page.getByRole("region", { name: "Выбранное событие" });
  await expect(chosen.getByRole("heading", { name: "В Ташкенте открыли памятный знак" })).toBeVisible();
  await chosen.getByRole("button", { name: "Закрыть" }).click();
  await expect(chosen).toHaveCount(0);
});

test("a point selected in the chart changes the year of the map", async ({ page }) => {
  await open(page, "/country/arm/");
  await chart(page).getByRole("button", { name: /2019/ }).click();
  await expect(page.getByText(/на\s1\s000\sжителей, 2019\sгод$/)).toBeVisible();
  await expect(page.getByRole("slider", { name: "Год" })).toHaveAttribute("aria-valuetext", /^2019\sгод$/);
  await chart(page).getByRole("button", { name: /2019/ }).click();
  await expect(page.getByText(/на\s1\s000\sжителей, 2023\sгод$/)).toBeVisible();
});

test("hovering never changes the address", async ({ page }) => {
  await open(page, "/");
  await chart(page)
    .getByRole("button", { name: /^130\sтысяч, 2022,/ })
    .hover();
  await eventLabel(page, "Форум в Чолпон-Ате").hover();
  await expect(page).toHaveURL(/\/$/);
});

test("returning to all countries clears the selection", async ({ page }) => {
  await open(page, "/country/uzb/");
  await panel(page).getByRole("link", { name: "Ко всем странам" }).click();
  await expect(panel(page).getByRole("heading", { name: "Выберите страну" })).toBeVisible();
  await expect(growthRegion(page).getByRole("heading").first()).toContainText(
    /добровольцев в\sКазахстане стало/,
  );
  await expect(page).toHaveURL(/\/$/);
});
