import type { Slide } from "../../model/story";
import { toPlural } from "../plural";
import { speaker } from "./speaker";

/** Words of the deck. */
export const present = {
  title: "Тренинг по атласу",
  description:
    "Слайды для тренингов добровольцев: живые карты и графики атласа, вопросы к залу, заметки ведущего.",
  lead: "Слайды показывают сам атлас: всё, что на них есть, можно нажимать. Так это выглядит подряд; кнопка открывает показ.",
  start: "Показать слайдами",
  kit: "Скачать одним файлом",
  skip: "К слайдам",
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
    `Счёт зала — ${score} из 100 по ${count} ${toPlural("ru", count, { one: "вопросу", other: "вопросам" })}`,
  notice: {
    lead: "Ссылка ведёт не совсем сюда.",
    slide: (found: string) => `Слайда «${found}» в тренинге нет.`,
    minutes: (found: string) => `«${found}» — не число минут: показаны все слайды.`,
  },
  table: "Рисунок не удалось показать. Вот его числа.",
  paper: {
    label: "На бумаге",
    slides: "Слайды на бумаге",
    handout: "Раздаточный материал",
    withNotes: "с заметками ведущего",
    withoutNotes: "без заметок",
    about: {
      slides: "Каждый слайд — на листе А4.",
      handout: "По три слайда на листе А4 с местом для записей, затем факты, источники и код.",
    },
    print: "Напечатать",
    back: "К слайдам",
    facts: "Факты",
    factsLead:
      "Всё, что названо на слайдах, и ответы на вопросы: кто сказал, о каком времени, где это написано.",
    fact: "Что",
    value: "Сколько",
    speaker: "Кто и о каком времени",
    source: "Источник",
    sources: "Источники",
  },
  code: {
    label: (address: string) => `QR-код: ${address}`,
    lead: "Атлас на телефоне",
    question: "Ответить на своём телефоне",
    nowhere: "Кода нет: эта копия открыта из файла, и адреса в сети у неё нет.",
  },
  needs: { must: "обязательно", should: "желательно", could: "если есть время" } satisfies Record<
    Slide["need"],
    string
  >,
  speaker,
  keys: {
    title: "Клавиши и пульт",
    close: "Закрыть",
    rows: [
      ["→ · пробел · PageDown", "дальше: следующий шаг, затем следующий слайд"],
      ["← · PageUp", "назад"],
      ["Home · End", "первый и последний слайд"],
      speaker.key,
      ["B", "чёрный экран"],
      ["F", "во весь экран"],
      ["O", "все слайды"],
      ["?", "эта подсказка"],
    ] as readonly (readonly [keys: string, does: string])[],
  },
};
