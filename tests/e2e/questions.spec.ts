import { hold, open } from "./atlas";
import { openDeck, slide, stepOf } from "./deck";
import { findFaults } from "./faults";
import { expect, phone, test } from "./test";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("thirty guesses are entered by keys, and the reveal says how far off they were", async ({ page }) => {
  await openDeck(page, "#/cities");
  const guess = slide(page).getByRole("textbox", { name: "Догадка" });
  await guess.focus();
  for (let count = 1; count <= 30; count += 1) {
    await guess.fill(String(20 + count));
    await page.keyboard.press("Enter");
    await expect(slide(page).getByText(`Ответов: ${count}`, { exact: true })).toBeVisible();
  }
  await page.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page)).toBe("#/cities/0");
  await expect(slide(page).getByText("Наурыз Елемесов")).toBeVisible();
  await expect(slide(page).getByText(/Медиана\s30\sответов\s—\s35,5/)).toBeVisible();
  await expect(slide(page).getByText(/Зал\sошибся\sна\s1\s%:\sответ\sменьше\sна\s0,5/)).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test("the audience draws the line to 2023 by keys, and the score carries over between questions", async ({
  page,
}) => {
  await openDeck(page, "#/draw");
  const line = slide(page).getByRole("slider");
  await line.focus();
  for (let step = 0; step < 22; step += 1) await page.keyboard.press("ArrowUp");
  await expect(line).toHaveAttribute("aria-valuetext", /240/);
  await page.keyboard.press("PageDown");
  await expect(slide(page).getByText("Зал ответил точно")).toBeVisible();
  await openDeck(page, "#/minister");
  await slide(page)
    .getByRole("button", { name: /Ещё один голос: 200\sтысяч/ })
    .click();
  await slide(page)
    .getByRole("button", { name: /Ещё один голос: 130\sтысяч/ })
    .click();
  await page.keyboard.press("PageDown");
  await expect(slide(page).getByText(/Верный ответ выбрали 1\sиз\s2/)).toBeVisible();
  await expect(slide(page).getByText(/Счёт зала\s— 75 из\s100 по\s2\sвопросам/)).toBeVisible();
});

test.describe("on a phone", () => {
  test.use(phone);

  test("a question opened by its code is answered alone, and the answer stays on the device", async ({
    page,
  }) => {
    await page.goto("./present/?alone#minister");
    await expect(page.locator("#minister[data-live]")).toBeVisible();
    const question = page.getByRole("region", { name: "Какое число назвал министр в декабре 2022 года?" });
    await question.getByRole("radio", { name: "200 тысяч" }).check();
    await page.reload();
    await expect(question.getByRole("radio", { name: "200 тысяч" })).toBeChecked();
    await question.getByRole("button", { name: "Показать ответ" }).click();
    await expect(question.getByText("Вы ответили верно")).toBeVisible();
  });

  test("an answer tapped before the scripts load counts", async ({ page }) => {
    const release = await hold(page, /present-.*\.js/);
    await page.goto("./present/?alone#minister");
    const question = page.getByRole("region", { name: "Какое число назвал министр в декабре 2022 года?" });
    await question.getByText("200 тысяч", { exact: true }).tap();
    await question.getByRole("button", { name: "Показать ответ" }).tap();
    release();
    await expect(question.getByText("Вы ответили верно")).toBeVisible();
  });
});

test("the questions are on the page, and answers are not sent anywhere", async ({ page }) => {
  await open(page, "/");
  const question = page.getByRole("region", { name: "Какое число назвал министр в декабре 2022 года?" });
  await question.getByRole("radio", { name: "130 тысяч" }).check();
  await question.getByRole("button", { name: "Показать ответ" }).click();
  await expect(question.getByText("Вы выбрали другое")).toBeVisible();
  await expect(question.getByRole("link", { name: "The Astana Times" })).toBeVisible();
});
