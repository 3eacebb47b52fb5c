import type { Slide } from "../../model/story";
import { toPlural } from "../plural";
import { speaker } from "./speaker";

/** Messages of the deck. */
export const present = {
  title: "Тренинг по атласу",
  description:
    "Тренинг о\u00a0числах добровольчества: карты и\u00a0графики атласа, вопросы к\u00a0залу, упражнение в\u00a0парах, заметки ведущего.",
  lead: "Карты и графики на слайдах живые. Здесь слайды идут подряд, кнопка открывает показ.",
  start: "Показать слайдами",
  kit: "Скачать одним файлом",
  skip: "К\u00a0слайдам",
  pages: "Разделы",
  language: "Язык",
  slides: "Слайды",
  slide: (number: number, count: number) => `Слайд ${number} из ${count}`,
  previous: "Назад",
  next: "Вперёд",
  overview: "Все слайды",
  fullscreen: "Во весь экран",
  help: "Клавиши",
  black: "Чёрный экран. Любая клавиша вернёт слайд.",
  notes: "Заметки ведущего",
  score: (score: string, count: number) =>
    `Счёт зала\u00a0— ${score} из\u00a0100 по\u00a0${count}\u00a0${toPlural("ru", count, { one: "вопросу", other: "вопросам" })}`,
  notice: {
    lead: "Ссылка ведёт не совсем сюда.",
    slide: (found: string) => `Слайда «${found}» в\u00a0тренинге нет, показан первый.`,
    step: (found: string, shown: number, count: number) =>
      `Шага «${found}» на этом слайде нет, показан шаг ${shown} из ${count}.`,
    minutes: (found: string) => `«${found}» — не число минут, показаны все слайды.`,
  },
  table: "Рисунок не удалось показать. Вот его числа.",
  paper: {
    label: "На бумаге",
    slides: "Слайды на бумаге",
    handout: "Раздаточный материал",
    withNotes: "с заметками ведущего",
    withoutNotes: "без заметок",
    about: {
      slides: "Каждый слайд — на отдельном листе А4.",
      handout: "По три слайда на листе А4 с местом для записей, затем факты, источники и код.",
    },
    print: "Напечатать",
    back: "К слайдам",
    facts: "Факты",
    factsLead:
      "Всё, что названо на слайдах, и ответы на вопросы: кто сказал, о каком времени, где это написано.",
    fact: "Что",
    value: "Сколько",
    speaker: "Кто и\u00a0о\u00a0каком времени",
    source: "Источник",
    sources: "Источники",
  },
  code: {
    label: (address: string) => `QR-код: ${address}`,
    lead: "Атлас на телефоне",
    question: "Ответить на своём телефоне",
    nowhere: "Этот файл открыт без сети, поэтому кода со ссылкой на атлас здесь нет.",
  },
  /** In small print on the last slide. `survey`: the attribution that the survey's owners require, in full sentences. */
  sources: (names: string, survey: string) =>
    `Источники: ${names}. Опрос: ${survey} Полный список с\u00a0адресами есть в\u00a0атласе.`,
  timer: {
    label: "Осталось времени",
    start: "Пуск",
    pause: "Пауза",
    reset: "Сначала",
    lastMinute: "Осталась минута",
    over: "Время вышло",
  },
  prompt: "Спросите",
  needs: { must: "обязательно", should: "желательно", could: "если есть время" } satisfies Record<
    Slide["need"],
    string
  >,
  speaker,
  letters: "Управлять буквенными клавишами",
  keys: {
    title: "Клавиши и пульт",
    close: "Закрыть",
    rows: [
      ["→ · пробел · PageDown", "дальше: следующий шаг, затем следующий слайд"],
      ["← · PageUp", "назад"],
      ["Home · End", "первый и последний слайд"],
      speaker.key,
      ["B", "чёрный экран"],
      ["T · R", "таймер упражнения: пуск и\u00a0пауза, сначала"],
      ["F", "во весь экран"],
      ["O", "все слайды"],
      ["?", "эта подсказка"],
    ] as readonly (readonly [keys: string, does: string])[],
  },
};
