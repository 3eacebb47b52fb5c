import { act, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Opening } from "../../src/explore/Opening";
import type { View } from "../../src/model/view";
import { renderIn, wordsIn } from "../sections/page";

const plain = (words: string | null | undefined) => (words ?? "").replaceAll("\u00a0", " ");
const open = (view: Partial<View> = {}) => renderIn(view, <Opening {...wordsIn(view.language ?? "ru")} />);
const heading = () => plain(screen.getByRole("heading", { level: 1 }).textContent);
const standfirst = () => plain(document.querySelector(".standfirst")?.textContent);

describe(Opening, () => {
  test("describes the page in two sentences", () => {
    open();
    expect(plain(document.querySelector(".standfirst p")?.textContent).match(/[.](?= |$)/g)).toHaveLength(2);
    expect(standfirst()).toMatch(/^В августе 2024 года, во время форума добровольцев в Биробиджане/);
    expect(standfirst()).toContain("онлайн");
    expect(standfirst()).toContain("сравнивать");
  });

  test.each(["ru", "en"] as const)(
    "introduces the article with its publisher and a link before referring to it (%s)",
    (language) => {
      open({ language });
      const link = screen.getByRole("link", {
        name: /Исполнительный комитет СНГ|Executive Committee of the CIS/,
      });
      expect(link.getAttribute("href")).toMatch(/^https:\/\/cis\.minsk\.by\/news\/27894\//);
      const words = standfirst();
      expect(words.search(/стать|article/i)).toBeGreaterThanOrEqual(words.indexOf(plain(link.textContent)));
    },
  );

  test("has the selected country in its heading", () => {
    const store = open();
    expect(heading()).toBe("Добровольцы СНГ: сколько их и кто это сказал");
    act(() => store.getState().chooseCountry("ARM"));
    expect(heading()).toBe("Добровольцы в Армении: что известно и кто это сказал");
  });
});
