import { toPlural } from "../plural";

/** Messages of a question to an audience, or to one reader. */
export const question = {
  alone: {
    title: "Проверьте себя",
    lead: "Сначала ответьте, потом посмотрите, что сказано в источнике. Ваши ответы остаются на этом устройстве.",
  },
  reveal: "Показать ответ",
  answer: "Ответ",
  /** Below the stated value. */
  stated: "сказано",
  score: (score: string) => `Точность: ${score} из\u00a0100`,
  /** The respondents: an audience, or one reader. */
  who: {
    room: {
      name: "зал",
      exact: "Зал ответил точно",
      allowed: (answer: string, said: string) =>
        `Ответ зала\u00a0— ${answer}: «${said}» этому не противоречит`,
      low: (by: string, share?: string) => `Зал ошибся${upTo(share)}: ответ меньше на ${accusative(by)}`,
      high: (by: string, share?: string) => `Зал ошибся${upTo(share)}: ответ больше на ${accusative(by)}`,
      hands: (right: string, all: string) => `Верный ответ выбрали ${right}\u00a0из\u00a0${all}`,
      none: "Зал не отвечал",
    },
    alone: {
      name: "ваш ответ",
      exact: "Вы ответили точно",
      allowed: (answer: string, said: string) =>
        `Ваш ответ\u00a0— ${answer}: «${said}» этому не противоречит`,
      low: (by: string, share?: string) => `Вы ошиблись${upTo(share)}: ответ меньше на ${accusative(by)}`,
      high: (by: string, share?: string) => `Вы ошиблись${upTo(share)}: ответ больше на ${accusative(by)}`,
      hands: (right: string, _all: string): string =>
        right === "0" ? "Вы выбрали другое" : "Вы ответили верно",
      none: "Вы не отвечали",
    },
  },
  /** The median of several answers. */
  middle: (answer: string, count: number) =>
    `Медиана ${count}\u00a0${toPlural("ru", count, { one: "ответа", other: "ответов" })}\u00a0— ${answer}`,
  count: (count: string) => `Ответов: ${count}`,
  removeLast: "Убрать последний",
  /** The input is not a whole number. */
  whole: "Здесь пишут целое число: только цифры.",
  /** The number exceeds the scale. */
  limit: (max: string) => `Больше ${max} здесь не записать.`,
  line: {
    label: (from: string, to: string) => `Линия от\u00a0${from} до\u00a0${to}`,
    hint: "Ведите конец линии вверх или вниз пальцем, мышью или стрелками",
    another: "Ещё одна линия",
  },
  guess: {
    label: "Догадка",
    slider: "Догадка на шкале",
    add: { room: "Записать догадку", alone: "Ответить" },
    change: "Ответить иначе",
  },
  choice: {
    label: "Варианты ответа",
    hands: (option: string) => `Сколько голосов: ${option}`,
    more: (option: string) => `Ещё один голос: ${option}`,
    fewer: (option: string) => `Одним голосом меньше: ${option}`,
    right: "верно",
  },
  /** Text alternative of the drawing, for screen readers. */
  drawn: {
    answers: (count: string) => `Показаны ответы: ${count}.`,
    middle: (who: string, answer: string) => `${startSentence(who)}: ${answer}.`,
    truth: (said: string) => `Сказано: ${said}.`,
  },
};

function upTo(share: string | undefined): string {
  return share === undefined ? "" : ` на ${share}`;
}

/** «на 21 тысячу»: «тысяча» is the only numeral here with an accusative form of its own. */
function accusative(value: string): string {
  return value.replace("тысяча", "тысячу");
}

function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
