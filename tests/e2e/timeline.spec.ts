import type { Page } from "@playwright/test";
import { eventLabel, open, said, timeline, toWords } from "./atlas";
import { desktop, expect, phone, test } from "./test";
import { moveFingers } from "./touch";

const level = (name: string) => ({ name, exact: true });

test("the three levels show the years, the days of the forum and the order of its meeting", async ({
  page,
}) => {
  await open(page, "/");
  await expect(eventLabel(page, "Конец форума в Хабаровске")).toBeVisible();
  await page.getByRole("radio", level("Дни")).check();
  for (const day of ["9 августа", "10 августа", "11 августа", "12 августа"]) {
    await expect(timeline(page).getByText(day, { exact: true }).first()).toBeVisible();
  }
  await expect(page.getByText(said("Программы форума мы не нашли"))).toBeVisible();
  await page.getByRole("radio", level("Встреча")).check();
  await expect(timeline(page).getByRole("button").filter({ hasText: "Абидова" })).toHaveCount(2);
  await expect(page.getByText(said("Порядок — как в статье. Времени выступлений в ней нет."))).toBeVisible();
  expect(await timeline(page).textContent()).not.toMatch(/\d\d:\d\d/);
});

test("the selected event shows its time, place and source", async ({ page }) => {
  await open(page, "/");
  await eventLabel(page, "Форум в Биробиджане").click();
  const chosen = page.getByRole("region", { name: "Выбранное событие" });
  await expect(chosen.getByRole("heading", { level: 3 })).toHaveText(
    "Окружной форум добровольцев #МЫВМЕСТЕ в Биробиджане",
  );
  await expect(chosen).toContainText("9–12 августа 2024");
  await expect(chosen.getByRole("link", { name: "Исполнительный комитет СНГ" }).first()).toHaveAttribute(
    "href",
    /^https:\/\/cis\.minsk\.by\/news\/27894\//,
  );
  await chosen.getByRole("button", { name: "Закрыть" }).click();
  await expect(chosen).toHaveCount(0);
});

test("an event that was only planned says so", async ({ page }) => {
  await open(page, "/?event=astana-forum");
  const chosen = page.getByRole("region", { name: "Выбранное событие" });
  await expect(chosen).toContainText("в планах; состоялось ли, неизвестно");
});

test("a reader in the forum's time zone sees that the times are the same", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ timezoneId: "Asia/Vladivostok", baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await open(page, "/?level=days");
  await expect(timeline(page)).toContainText("то же, что на форуме");
  await context.close();
});

test.describe("for a reader in Moscow", () => {
  test.use({ timezoneId: "Europe/Moscow" });

  test("the days of the forum are also given in Moscow time", async ({ page }) => {
    await open(page, "/?level=days");
    const words = toWords((await timeline(page).textContent()) ?? "");
    expect(words).toContain("Биробиджан, UTC+10");
    expect(words).toMatch(/Ваше время: .*UTC\+3/);
    expect(words).toMatch(/17:00/);
  });
});

test.describe("on a large screen", () => {
  test.use(desktop);

  test("the timeline is horizontal: years follow from left to right", async ({ page }) => {
    await open(page, "/");
    const first = await eventLabel(page, "Конец форума в Хабаровске").boundingBox();
    const last = await eventLabel(page, "Форум в Астане").boundingBox();
    expect(last?.x).toBeGreaterThan((first?.x ?? 0) + 300);
  });

  test("the buttons beside the levels zoom in and out", async ({ page }) => {
    await open(page, "/");
    const [closer, farther] = [
      page.getByRole("button", level("Ближе")),
      page.getByRole("button", level("Дальше")),
    ];
    await expect(farther).toBeDisabled();
    await closer.click();
    await closer.click();
    await expect(page.getByRole("radio", level("Встреча"))).toBeChecked();
    await expect(closer).toBeDisabled();
    await farther.click();
    await expect(page.getByRole("radio", level("Дни"))).toBeChecked();
  });
});

test.describe("on a phone", () => {
  test.use(phone);

  test("the timeline is a vertical list, with details below the selected event", async ({ page }) => {
    await open(page, "/");
    await expect(
      timeline(page).getByRole("listitem").filter({ hasText: "Форум в Чолпон-Ате" }),
    ).toBeVisible();
    const first = await eventLabel(page, "Конец форума в Хабаровске").boundingBox();
    const last = await eventLabel(page, "Форум в Чолпон-Ате").boundingBox();
    expect(last?.y).toBeGreaterThan(first?.y ?? 0);
    await eventLabel(page, "Конец форума в Хабаровске").tap();
    await expect(timeline(page).getByRole("region", { name: "Выбранное событие" })).toContainText(
      "более 300",
    );
  });
});

test.describe("with two fingers", () => {
  test.use(phone);

  const pinch = async (page: Page, direction: "x" | "y") => {
    const box = await timeline(page).boundingBox();
    if (box === null) throw new Error("there is no timeline");
    const middle = { x: box.x + box.width / 2, y: Math.max(box.y, 0) + 200 };
    const beside = (by: number) => ({ ...middle, [direction]: middle[direction] + by });
    await moveFingers(
      page,
      [20, 40, 60, 80].map((by) => [beside(-by), beside(by)]),
    );
  };

  for (const direction of ["x", "y"] as const) {
    test(`a pinch along ${direction} shows the next level`, async ({ page }) => {
      await open(page, "/");
      await timeline(page).scrollIntoViewIfNeeded();
      await pinch(page, direction);
      await expect(page.getByRole("radio", level("Дни"))).toBeChecked();
    });
  }

  test("a pinch is left to the browser while the page itself is zoomed", async ({ page }) => {
    await open(page, "/");
    await timeline(page).scrollIntoViewIfNeeded();
    const actionOf = () => timeline(page).evaluate((node) => getComputedStyle(node).touchAction);
    await expect.poll(actionOf).toBe("pan-x pan-y");
    const client = await page.context().newCDPSession(page);
    await client.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
    await expect.poll(actionOf).toBe("auto");
    await pinch(page, "x");
    await expect(page.getByRole("radio", level("Годы"))).toBeChecked();
  });
});
