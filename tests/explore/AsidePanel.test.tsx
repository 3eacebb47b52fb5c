import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AsidePanel } from "../../src/explore/AsidePanel";
import { renderIn, wordsIn } from "../sections/page";

const ru = wordsIn("ru");

describe("AsidePanel", () => {
  it("offers the ten countries while none is chosen", async () => {
    const store = renderIn({}, <AsidePanel {...ru} />);
    const choices = within(screen.getByRole("list")).getAllByRole("link");
    expect(choices).toHaveLength(10);
    await userEvent.click(screen.getByRole("link", { name: "Казахстан" }));
    expect(store.getState().view.country).toBe("KAZ");
  });

  it("tells every value of Kazakhstan with its qualifier, speaker and source", () => {
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

  it("says what is not known of Moldova", () => {
    renderIn({ country: "MDA" }, <AsidePanel {...wordsIn("en")} />);
    const panel = screen.getByRole("complementary");
    expect(panel).toHaveTextContent("We found no total number of volunteers");
    expect(panel).toHaveTextContent("no data");
    expect(panel).toHaveTextContent("carried over from the year before");
  });

  it("shows the volunteers of Uzbekistan's initiatives as a part, and no total", () => {
    renderIn({ country: "UZB" }, <AsidePanel {...ru} />);
    const panel = screen.getByRole("complementary");
    expect(panel).toHaveTextContent("Общего числа добровольцев страны мы не нашли.");
    expect(panel).toHaveTextContent("Это участники крупных инициатив, а не все добровольцы страны.");
  });

  it("lists the events of a chosen city, and shows one that is chosen there", async () => {
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

  it("says that nothing is known to have happened in a city without events", () => {
    renderIn({ place: "yerevan" }, <AsidePanel {...ru} />);
    expect(screen.getByRole("complementary")).toHaveTextContent(
      "Событий в этом городе в наших источниках нет.",
    );
  });

  it("goes back to all countries", async () => {
    const store = renderIn({ country: "ARM" }, <AsidePanel {...ru} />);
    await userEvent.click(screen.getByRole("link", { name: /^Ко\sвсем странам$/ }));
    expect(store.getState().view.country).toBeUndefined();
  });
});
