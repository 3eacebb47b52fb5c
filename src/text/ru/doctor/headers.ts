import { sayRights } from "./rights";

const needs = {
  frame: "Страница не пускает рамки с сайта атласа.",
  script: "Страница не пускает скрипт атласа, и вместо живого рисунка стоит картинка.",
  picture: "Страница не пускает картинки с сайта атласа.",
  style:
    "Страница не пускает стили в атрибутах, а ими задана высота рисунка: разрешите их или перенесите в таблицу стилей сайта.",
};

interface Blocked {
  readonly need: keyof typeof needs;
  readonly line: string | undefined;
}

function sayBlocked({ need, line }: Blocked): string {
  const nonce =
    "При 'strict-dynamic' адреса не учитываются: дайте тегу script атрибут nonce с тем же значением, что и другим скриптам страницы.";
  return line === undefined ? `${needs[need]} ${nonce}` : needs[need];
}

/** Findings about page headers that can block a figure. */
export const headers = {
  blocked: {
    title: "Политика безопасности страницы не пускает рисунок",
    why: "Content-Security-Policy перечисляет, что странице можно загружать, и атласа в этом списке нет.",
    todo: "Разрешите адрес атласа: в frame-src для рамки, в script-src для скрипта, в img-src для картинки.",
    detail: sayBlocked,
  },
  "only-reported": {
    title: "Политика пока только сообщает о нарушениях",
    why: "Report-Only ничего не блокирует, но если политику включат, рисунок пропадёт.",
    todo: "Исправьте её заранее.",
    detail: sayBlocked,
  },
  "page-sandboxed": {
    title: "Ограничена вся страница",
    why: "Директива sandbox действует и на рамки внутри страницы.",
    todo: "Допишите недостающие разрешения в директиву.",
    detail: sayRights,
  },
  "embedder-policy": {
    title: "Страница принимает только рамки с особым заголовком",
    why: "С Cross-Origin-Embedder-Policy браузер покажет только рамку с сайта, который сам шлёт такой заголовок. Атлас его шлёт, если это позволяет его хостинг.",
    todo: "Если рисунок виден, менять ничего не нужно. Если нет, снимите этот заголовок со страницы. В браузерах на основе Chromium помогает и атрибут credentialless у рамки, а для картинки везде — crossorigin.",
  },
  "permission-withheld": {
    title: "Страница не передаёт рисунку возможность",
    why: "Чего нет у самой страницы, того она не может дать рамке.",
    todo: "Если возможность нужна, исправьте заголовок.",
    detail: ({ feature }: { readonly feature: string }) => `Возможность: ${feature}.`,
  },
  "framing-header": {
    title: "Этот заголовок рисунку не мешает",
    why: "X-Frame-Options и frame-ancestors говорят, кто может показать в рамке вашу страницу, а не что показывает она.",
    todo: "Менять ничего не нужно.",
  },
  "headers-unread": {
    title: "На заголовки это не похоже",
    why: "Строк вида «Имя: значение» не нашлось.",
    todo: "Скопируйте заголовки в инструментах разработчика, на вкладке «Сеть», или командой curl -I.",
  },
};
