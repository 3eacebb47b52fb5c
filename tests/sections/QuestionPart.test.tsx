import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/model/answers";
import type { Language } from "../../src/model/language";
import { QuestionPart } from "../../src/sections/QuestionPart";
import { entriesOf } from "../data/entries";
import { wordsIn } from "./page";

const slides = entriesOf("story");

const plain = (words: string | null) => (words ?? "").replaceAll("\u00a0", " ");

interface Asked {
  readonly language?: Language;
  readonly isAlone?: boolean;
  readonly answers?: Answers;
}

/** Renders a question of the training and keeps its answers, as a deck does. */
function ask(question: string, { language = "ru", isAlone = false, answers: first }: Asked = {}) {
  const slide = slides.find(({ id }) => id === question);
  if (slide?.kind !== "question") throw new Error(`no question has the id ${question}`);
  let kept: Answers | undefined = first;
  const turns: string[] = [];
  function Deck() {
    const [answers, setAnswers] = useState(first);
    const [isRevealed, setRevealed] = useState(false);
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keys arrive here as at a deck
      <div onKeyDown={({ key }) => turns.push(key)}>
        <QuestionPart
          slide={slide as Extract<typeof slide, { kind: "question" }>}
          answers={answers}
          onAnswer={(answers) => {
            kept = answers;
            setAnswers(answers);
          }}
          isRevealed={isRevealed}
          onReveal={() => setRevealed(true)}
          isAlone={isAlone}
          {...wordsIn(language)}
        />
      </div>
    );
  }
  const { container } = render(<Deck />);
  return { container, user: userEvent.setup(), turns, readKept: () => kept };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: RegExp | string) =>
  user.click(screen.getByRole("button", { name }));
const readAnswer = () => plain(screen.getByRole("status", { name: /Ответ|Answer/ }).textContent);

describe("a question with guesses", () => {
  test("takes thirty guesses one by one, then states how far off the median was", async () => {
    const { user, readKept } = ask("cities");
    const field = screen.getByRole("textbox", { name: "Догадка" });
    await user.click(field);
    for (let guess = 31; guess <= 60; guess += 1) await user.keyboard(`${guess}{Enter}`);
    expect(readKept()).toEqual({
      kind: "guess",
      values: Array.from({ length: 30 }, (_, position) => 31 + position),
    });
    expect(screen.getByText("Ответов: 30")).toBeVisible();
    await press(user, "Показать ответ");
    expect(readAnswer()).toContain("36");
    expect(readAnswer()).toContain("Наурыз Елемесов, 2024");
    expect(readAnswer()).toContain("Зал ошибся на 26 %: ответ больше на 9,5");
    expect(readAnswer()).toContain("Медиана 30 ответов — 45,5");
    expect(readAnswer()).toContain("Точность: 74 из 100");
  });

  test("removes the last guess", async () => {
    const { user, readKept } = ask("cities", { answers: { kind: "guess", values: [10, 20] } });
    await press(user, "Убрать последний");
    expect(readKept()).toEqual({ kind: "guess", values: [10] });
  });

  test("reports a guess beyond the scale", async () => {
    const { user } = ask("cities");
    const field = screen.getByRole("textbox", { name: "Догадка" });
    await user.click(field);
    await user.keyboard("5");
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    await user.keyboard("0000000");
    expect(plain(screen.getByRole("alert").textContent)).toMatch(/^Больше [\d ]+ здесь не записать\.$/);
    expect(field).toHaveAccessibleDescription(screen.getByRole("alert").textContent ?? "");
  });

  test.each([
    ["-5", "5"],
    ["abc", "0"],
    ["1.5", "15"],
  ])("reports %s as not a whole number", async (typed, taken) => {
    const { user } = ask("cities");
    const field = screen.getByRole("textbox", { name: "Догадка" });
    await user.click(field);
    await user.keyboard(typed);
    expect(field).toHaveValue(taken);
    expect(plain(screen.getByRole("alert").textContent)).toMatch(/целое число/);
  });

  test("adds no guess for an empty field", async () => {
    const { user, readKept } = ask("cities");
    await press(user, "Записать догадку");
    expect(readKept()).toBeUndefined();
  });

  test("asks a single reader for one answer, which may be changed until the reveal", async () => {
    const { user, readKept } = ask("initiatives", { isAlone: true, language: "en" });
    const field = screen.getByRole("textbox", { name: "Guess" });
    await user.click(field);
    await user.keyboard("90000{Enter}");
    await user.click(field);
    await user.keyboard("{Control>}a{/Control}102000{Enter}");
    expect(readKept()).toEqual({ kind: "guess", values: [102_000] });
    expect(field).toHaveValue("102,000");
    await press(user, "Show the answer");
    expect(readAnswer()).toContain("You were exactly right");
    expect(readAnswer()).toContain("Accuracy: 100 of 100");
    expect(screen.queryByRole("slider")).toBeNull();
  });
});

describe("a question with a line", () => {
  test("can be drawn by keys, without changing slides", async () => {
    const { user, readKept, turns } = ask("draw", { language: "en" });
    const line = screen.getByRole("slider", { name: "The line from 2022 to 2023" });
    expect(line).toHaveAttribute("aria-valuetext", "130,000");
    line.focus();
    await user.keyboard("{ArrowUp}{ArrowUp}{+}{ArrowDown}");
    expect(readKept()).toEqual({ kind: "line", values: [140_000] });
    expect(line).toHaveAttribute("aria-valuenow", "140000");
    await user.keyboard("{End}");
    expect(line).toHaveAttribute("aria-valuenow", line.getAttribute("aria-valuemax"));
    await user.keyboard("{Home}{ArrowRight}");
    expect(line).toHaveAttribute("aria-valuenow", "5000");
    expect(turns).toEqual([]);
    await user.keyboard("{PageDown}");
    expect(turns).toEqual(["PageDown"]);
  });

  test("keeps several lines of an audience, and compares their median with the stated value", async () => {
    const { user, readKept } = ask("draw", { answers: { kind: "line", values: [150_000] } });
    await press(user, "Ещё одна линия");
    screen.getByRole("slider").focus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(readKept()).toEqual({ kind: "line", values: [150_000, 160_000] });
    await press(user, "Показать ответ");
    expect(readAnswer()).toContain("240 тысяч");
    expect(readAnswer()).toContain("Зал ошибся на 35 %: ответ меньше на 85 тысяч");
    expect(screen.getByRole("img", { name: /Сказано: 240\sтысяч/ })).toBeVisible();
  });
});

describe("a question with options", () => {
  test("counts votes for each option, by a press or by a number", async () => {
    const { user, readKept, turns } = ask("minister");
    await press(user, /Ещё один голос: 130\sтысяч/);
    await press(user, /Ещё один голос: 130\sтысяч/);
    await press(user, /Одним голосом меньше: 130\sтысяч/);
    await user.click(screen.getByRole("textbox", { name: /Сколько голосов: 200\sтысяч/ }));
    await user.keyboard("3");
    expect(readKept()).toMatchObject({
      votes: {
        "kaz-volunteers-2022": 1,
        "kaz-volunteers-2022-minister": 3,
        "kaz-volunteers-2026-ministry": 0,
      },
    });
    expect(turns).toEqual([]);
    expect(screen.queryByText(/верно/)).toBeNull();
    await press(user, "Показать ответ");
    expect(readAnswer()).toContain("Верный ответ выбрали 3 из 4");
    expect(readAnswer()).toContain("Точность: 75 из 100");
    expect(screen.getByText(/верно/)).toBeVisible();
  });

  test("lets a single reader choose one option", async () => {
    const { user, readKept } = ask("minister", { isAlone: true });
    await user.click(screen.getByRole("radio", { name: /более 300/ }));
    await user.click(screen.getByRole("radio", { name: /^200/ }));
    expect(readKept()).toEqual({ kind: "choice", votes: { "kaz-volunteers-2022-minister": 1 } });
    await press(user, "Показать ответ");
    expect(readAnswer()).toContain("Вы ответили верно");
  });
});

describe(QuestionPart, () => {
  test("shows no answer before the reveal, and then moves the focus to the answer", async () => {
    const { container, user } = ask("draw");
    expect(plain(container.textContent)).not.toContain("240");
    await press(user, "Показать ответ");
    expect(screen.getByRole("status", { name: "Ответ" })).toHaveFocus();
    expect(readAnswer()).toContain("Зал не отвечал");
    expect(readAnswer()).not.toContain("Точность");
    expect(within(screen.getByRole("status", { name: "Ответ" })).getByRole("link")).toBeVisible();
  });

  test("ignores answers to another kind of question", () => {
    ask("cities", { answers: { kind: "choice", votes: { one: 3 } } });
    expect(screen.getByText("Ответов: 0")).toBeVisible();
  });

  test.each(["draw", "cities", "minister"])(
    "passes axe before and after the reveal: %s",
    async (question) => {
      for (const isAlone of [false, true]) {
        const { container, user } = ask(question, { isAlone });
        const findFaults = async () =>
          (
            await axe.run(container, {
              rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
            })
          ).violations;
        expect(await findFaults()).toEqual([]);
        await user.click(within(container).getByRole("button", { name: "Показать ответ" }));
        expect(await findFaults()).toEqual([]);
        container.remove();
      }
    },
  );
});
