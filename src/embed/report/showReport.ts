import type { Language } from "../../model/language";
import { themes } from "../../model/view";
import type { ReportMessages } from "../../text/reportMessages";
import type { Frame } from "../frame";
import { type Sight, toReport } from "./toReport";

/**
 * Shows a diagnostic table below the figure and updates it on resize and on messages. It writes text only, because values
 * such as the host's origin are untrusted.
 *
 * @param language the language of the embed
 */
export function showReport(window: Window, frame: Frame, language: Language, words: ReportMessages): void {
  const { document } = window;
  const table = document.createElement("table");
  const scroll = toElement("div", "");
  scroll.className = "table-scroll";
  scroll.append(table);
  const section = document.createElement("section");
  section.append(toElement("h2", words.title), toElement("p", words.lead), scroll);
  document.querySelector("main")?.append(section);
  const draw = () => {
    table.replaceChildren(
      ...toReport({ ...look(window, frame), language }, words).map(([name, seen]) => {
        const row = document.createElement("tr");
        row.append(toElement("th", name), toElement("td", seen));
        return row;
      }),
    );
  };
  draw();
  window.addEventListener("resize", draw);
  window.addEventListener("message", draw);
}

function toElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function look(window: Window, frame: Frame): Omit<Sight, "language"> {
  const { document, origin } = window;
  const root = document.documentElement;
  return {
    version: frame.version,
    width: window.innerWidth,
    height: Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0),
    isFramed: window.parent !== window,
    origin,
    isStorageOpen: isStorageOpen(window),
    host: frame.host(),
    referrer: document.referrer,
    theme: themes.find((theme) => theme === root.dataset.theme) ?? "auto",
  };
}

function isStorageOpen(window: Window): boolean {
  try {
    return window.localStorage !== null;
  } catch {
    return false;
  }
}
