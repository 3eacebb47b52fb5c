import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AsidePanel } from "../../src/explore/AsidePanel";
import { renderIn, wordsIn } from "../sections/page";

const ru = wordsIn("ru");

describe("AsidePanel", () => {
  it("offers the ten countries while none is selected", async () => {
    const store = renderIn({}, <AsidePanel {...ru} />);
    const choices = within(screen.getByRole("list")).getAllByRole("link");
    expect(choices).toHaveLength(10);
    await userEvent.click(screen.getByRole("link", { name: "Казахстан" }));
    expect(store.getState().view.country).toBe("KAZ");
  });

  it.each([
    [
      "redcross",
      /^Добровольцы Красного Креста и\sКрасного Полумесяца на\s1\s000\sжителей, 2023\sгод\. Знак «\?» после числа/,
    ],
    ["survey", /^Доля взрослых, которые за\sмесяц были добровольцами, опрос 2021\sгода\.$/],
    ["article", /^Числа из\sстатьи\s— о\sразном, сравнивать их нельзя\.$/],
    ["status", /22\sноября\s2026/],
  ] as const)("explains the values beside the countries: %s", (lens, words) => {
    renderIn({ lens }, <AsidePanel {...ru} />);
    expect(screen.getByRole("complementary").querySelectorAll("p")[1]?.textContent).toMatch(words);
  });

  it("credits the survey's makers and publishers, with their rights", () => {
    renderIn({ country: "TJK" }, <AsidePanel {...ru} />);
    const panel = screen.getByRole("complementary");
    expect(panel).toHaveTextContent(
      /Источник: Gallup World Poll; CAF World Giving Index 2018 и 2022 годов\. CAF сохраняет за собой права\./,
    );
    expect(panel).toHaveTextContent(/Источники: Международная федерация .+ \(МФКК\); МФКК, GitHub/);
  });

  it("shows every value of Kazakhstan with its qualifier, speaker and source", () => {
    renderIn({ country: "KAZ" }, <AsidePanel {...ru} />);
    const panel = screen.getByRole("complementary");
    expect(within(panel).getByRole("heading", { level: 3 })).toHaveTextContent("Казахстан");
    for (const words of ["более 40", "около 200", "36", "30 тысяч", "130 тысяч", "240 тысяч"]) {
      expect(panel).toHaveTextContent(words);
    }
    expect(panel).toHaveTextContent("в 2022 году их было 130 тысяч");
    expect(panel).toHaveTextContent("Наурыз Елемесов");
    expect(panel).toHaveTextContent("6,49 на 1 000 жителей");
    expect(within(panel).getAllByRole("link").length).toBeGreaterThan(5);
  });

  it("states which data of Moldova are unknown", () => {
    renderIn({ country: "MDA" }, <AsidePanel {...wordsIn("en")} />);
    const panel = screen.getByRole("complementary");
    expect(panel).toHaveTextContent("We found no official total number of volunteers in the country.");
    expect(panel).toHaveTextContent("no data");
    expect(panel).toHaveTextContent("carried over from the year before");
  });

  it("shows the volunteers of Uzbekistan's initiatives as a part, and no total", () => {
    renderIn({ country: "UZB" }, <AsidePanel {...ru} />);
    const panel = screen.getByRole("complementary");
    expect(panel).toHaveTextContent("Официального общего числа добровольцев страны мы не нашли.");
    expect(panel).toHaveTextContent("Это участники крупных инициатив, а не все добровольцы страны.");
  });

  it("lists the events of a selected city, and shows the one selected there", async () => {
    const store = renderIn({ place: "cholpon-ata" }, <AsidePanel {...ru} />);
    const [event] = within(screen.getByRole("complementary")).getAllByRole("button", { pressed: false });
    expect(event).toBeDefined();
    if (event !== undefined) await userEvent.click(event);
    expect(store.getState().view).toMatchObject({
      event: "cholpon-ata-forum",
      place: "cholpon-ata",
      year: 2024,
    });
  });

  it("says that a city has no known events", () => {
    renderIn({ place: "yerevan" }, <AsidePanel {...ru} />);
    expect(screen.getByRole("complementary")).toHaveTextContent(
      "Событий в этом городе в наших источниках нет.",
    );
  });

  it("returns to all countries", async () => {
    const store = renderIn({ country: "ARM" }, <AsidePanel {...ru} />);
    await userEvent.click(screen.getByRole("link", { name: /^Ко\sвсем странам$/ }));
    expect(store.getState().view.country).toBeUndefined();
  });
});
