import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { NoticeBar } from "../../src/explore/NoticeBar";
import { PageHeader } from "../../src/explore/PageHeader";
import { renderIn, wordsIn } from "../sections/page";

const { messages } = wordsIn("ru");

describe("PageHeader", () => {
  it("links to the same view in the other language", () => {
    renderIn({ country: "KAZ", lens: "survey" }, <PageHeader messages={messages} />);
    expect(screen.getByRole("link", { name: "EN, English" })).toHaveAttribute(
      "href",
      "/en/country/kaz/?lens=survey",
    );
    expect(screen.getByRole("link", { name: "RU, Русский" })).toHaveAttribute("aria-current", "true");
  });

  it("changes the theme", async () => {
    const store = renderIn({}, <PageHeader messages={messages} />);
    expect(screen.getByRole("radio", { name: /^Как в\sсистеме$/ })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "Тёмная" }));
    expect(store.getState().view.theme).toBe("dark");
  });
});

describe("NoticeBar", () => {
  it("is hidden for a valid link", () => {
    renderIn({}, <NoticeBar messages={messages} />);
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("names the invalid parts of a link until it is closed", async () => {
    const store = renderIn({}, <NoticeBar messages={messages} />);
    const { view, restore } = store.getState();
    restore(view, [{ part: "lens", found: "gdp" }]);
    expect(await screen.findByRole("status")).toHaveTextContent("слой карты: «gdp»");
    await userEvent.click(screen.getByRole("button", { name: "Закрыть" }));
    expect(screen.queryByRole("status")).toBeNull();
  });
});
