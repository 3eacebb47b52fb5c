import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, test } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { FigureGroups } from "../../../src/embed/gallery/FigureGroups";
import { listGalleryViews } from "../../../src/embed/gallery/listGalleryViews";
import { type GuideMessages, loadGuideMessages } from "../../../src/text/guideMessages";
import { wordsIn } from "../../sections/page";

let messages: GuideMessages<"gallery">;

beforeAll(async () => {
  messages = await loadGuideMessages("ru", "gallery");
});

function open() {
  render(
    <FigureGroups
      groups={listGalleryViews(catalog, "ru")}
      messages={messages}
      wording={wordsIn("ru")}
      chosen={undefined}
      onChoose={() => undefined}
    />,
  );
  return userEvent.setup();
}

const plain = (words: string | null) => words?.replace(/\s/g, " ");
const cards = () => screen.getAllByRole("heading", { level: 3 }).length;
const groups = () =>
  screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => plain(textContent));
const count = () => plain(screen.getByRole("status").textContent);
const field = () => screen.getByRole("searchbox", { name: /^Страна, слой карты или\s?слово$/ });

describe(FigureGroups, () => {
  test("shows all figures at first, with their number", () => {
    open();
    expect(groups()).toHaveLength(4);
    expect(count()).toBe(`Показано ${cards()} из ${cards()}`);
  });

  test("finds the figures of a country by the beginning of its name", async () => {
    const user = open();
    await user.type(field(), "КЫРГ");
    expect(groups()).toEqual(["Рост по странам", "Люди по странам"]);
    expect(cards()).toBe(2);
    expect(count()).toMatch(/^Показано 2 из /);
  });

  test("finds a map by the name of its lens", async () => {
    const user = open();
    await user.type(field(), "карта опрос");
    expect(groups()).toEqual(["Карта"]);
    expect(cards()).toBe(1);
  });

  test("filters by kind of figure", async () => {
    const user = open();
    await user.click(screen.getByRole("radio", { name: "Люди" }));
    expect(groups()).toEqual(["Люди по странам"]);
  });

  test("reports no matches, and shows all again with the focus in the field", async () => {
    const user = open();
    await user.type(field(), "Атлантида");
    expect(count()).toBe("Ничего не нашлось");
    await user.click(screen.getByRole("button", { name: "Показать все" }));
    expect(groups()).toHaveLength(4);
    expect(document.activeElement).toBe(field());
  });

  test("links from each group to the next section", () => {
    open();
    const skips = screen
      .getAllByRole("link", { name: /^Пропустить: / })
      .map((link) => link.getAttribute("href"));
    expect(skips).toEqual(["#all-people", "#all-map", "#all-timeline", "#recipes"]);
  });
});
