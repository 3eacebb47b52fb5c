import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { PeopleSection } from "../../src/sections/PeopleSection";
import { renderIn, wordsIn } from "./page";

const plain = (words: string | null) => words?.replaceAll("\u00a0", " ");
const open = (view: Parameters<typeof renderIn>[0] = {}) =>
  renderIn(view, <PeopleSection {...wordsIn(view.language ?? "ru")} />);

describe(PeopleSection, () => {
  test("states one volunteer per number of residents, the source, and the contradicting statements", () => {
    open();
    expect(plain(screen.getByRole("heading").textContent)).toBe(
      "Вычислено по словам Национальной волонтёрской сети Казахстана: в Казахстане в 2022 году добровольцем был один житель из 154, в 2023-м — один из 85",
    );
    expect(screen.getByText(/со\sслов Наурыза Елемесова/)).toBeTruthy();
    expect(screen.getByText(/в\sдекабре 2022\sгода министр Кыдырали\s— 200\sтысяч/)).toBeTruthy();
  });

  test("the reader chooses the highlighted year", async () => {
    const store = open();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "2023" }).checked).toBe(true);
    await userEvent.setup().click(screen.getByRole("radio", { name: "2022" }));
    expect(store.getState().view.year).toBe(2022);
  });

  test("announces the chosen year with its value", async () => {
    open();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await userEvent.setup().click(screen.getByRole("radio", { name: "2022" }));
    await waitFor(() =>
      expect(plain(screen.getByRole("status").textContent)).toBe("130 тысяч (2022, один из 154)."),
    );
  });

  test("a single value has no choice of year", () => {
    open({ country: "UZB" });
    expect(screen.queryByRole("radio")).toBeNull();
    expect(plain(screen.getByRole("heading").textContent)).toContain(
      "в Узбекистане на одного добровольца крупных инициатив приходится 356 жителей",
    );
  });

  test("offers no picture when it shows another year", () => {
    open({ year: 2022 });
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).not.toContain("PNG");
  });

  test("has its values as a table", () => {
    open({ language: "en" });
    const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
    expect(rows.map((row) => plain([...row.children].map((cell) => cell.textContent).join(" | ")))).toEqual([
      "Year | Volunteers | Residents | Residents per volunteer",
      "2022 | 130,000 | 20,034,609 | 154.11",
      "2023 | 240,000 | 20,330,104 | 84.71",
    ]);
  });
});
