import { sayRights } from "./rights";

const heightTodo = "Возьмите исправленный код: высота в нём верна при любой ширине колонки.";

interface Shortage {
  readonly short: readonly { readonly width: number; readonly height: number; readonly needed: number }[];
}

/** Describes the width at which the frame is too low by the most pixels. */
function sayShort({ short }: Shortage): string {
  const [worst] = [...short].sort((one, other) => other.needed - other.height - (one.needed - one.height));
  if (worst === undefined) return "";
  return `При ширине ${worst.width} пикселей нужна высота ${worst.needed}, а есть ${worst.height}.`;
}

/** Findings about a frame. */
export const frames = {
  "no-title": {
    title: "У рисунка нет имени",
    why: "Программа экранного доступа назовёт его просто рамкой и не скажет, что внутри.",
    todo: "Напишите, что показано, в title рамки; у элемента — в alt картинки внутри него.",
  },
  "no-lazy": {
    title: "Рисунок загружается сразу",
    why: "Страница тратит на него время, даже если до него не долистают.",
    todo: 'Добавьте loading="lazy".',
  },
  "scrolling-off": {
    title: "Прокрутка в рамке запрещена",
    why: "Кто откроет таблицу под рисунком, не увидит её конца.",
    todo: "Уберите атрибут scrolling.",
  },
  "no-sandbox": {
    title: "У рамки нет sandbox",
    why: "Рисунок работает, но прав у него больше, чем нужно.",
    todo: "Добавьте sandbox из исправленного кода.",
  },
  "sandbox-lacks": {
    title: "В sandbox не хватает разрешений",
    why: "Чего нет в этом списке, то браузер рисунку запрещает.",
    todo: "Допишите недостающие разрешения.",
    detail: sayRights,
  },
  "sandbox-needless": {
    title: "В sandbox есть лишнее",
    why: "Рисунок этим не пользуется, а allow-top-navigation разрешает рамке увести читателя с вашей страницы.",
    todo: "Уберите лишнее.",
    detail: ({ rights }: { readonly rights: readonly string[] }) => `Лишнее: ${rights.join(", ")}.`,
  },
  "sandbox-unknown": {
    title: "В sandbox есть слова, которых браузер не знает",
    why: "Он их пропускает, а это могла быть опечатка в нужном разрешении.",
    todo: "Возьмите список из исправленного кода.",
    detail: ({ rights }: { readonly rights: readonly string[] }) => `Не знает: ${rights.join(", ")}.`,
  },
  "allow-lacks": {
    title: "Рамке дано не всё, что умеет рисунок",
    why: "Без fullscreen он не откроется на весь экран, без clipboard-write не сможет копировать.",
    todo: 'Напишите allow="fullscreen; clipboard-write".',
    detail: ({ features }: { readonly features: readonly string[] }) => `Не хватает: ${features.join(", ")}.`,
  },
  "height-scrolls": {
    title: "Рамка ниже рисунка",
    why: "Низ рисунка виден, только если прокрутить внутри рамки.",
    todo: heightTodo,
    detail: sayShort,
  },
  "height-cut": {
    title: "Рисунок обрезан снизу",
    why: "Рамка ниже рисунка, а прокрутка в ней запрещена.",
    todo: heightTodo,
    detail: sayShort,
  },
  "fixed-height": {
    title: "Одна высота на все ширины",
    why: "Ничего не обрезано, но под рисунком остаётся пустое место.",
    todo: heightTodo,
    detail: ({ spare }: { readonly spare: number }) => `При ширине 640 пикселей лишней высоты — ${spare}.`,
  },
  "fixed-width": {
    title: "Ширина рамки не следует за колонкой",
    why: "На телефоне рамка выйдет за край, а в широкой колонке останется узкой.",
    todo: 'Напишите width="100%".',
  },
  "window-height": {
    title: "Высота взята от окна",
    why: "Рисунку она нужна от ширины колонки: на одних экранах его низ скроется, на других под ним будет пусто.",
    todo: heightTodo,
  },
  "box-lost": {
    title: "Обёртка рамки осталась без стилей",
    why: "Рамка растянута по обёртке, а у той нет высоты или своего места: рисунок исчезнет или ляжет поверх страницы.",
    todo: "Вставьте код целиком, с обёртками. Если система вырезает стили, перенесите их в таблицу стилей сайта.",
  },
  "styles-stripped": {
    title: "Стили из кода вырезаны",
    why: "Высота больше не зависит от ширины: действует одно число из атрибута height.",
    todo: "Перенесите стили в таблицу стилей сайта или разрешите атрибут style: исправленный код система вырежет так же.",
  },
};
