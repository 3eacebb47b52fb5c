import { describe, expect, test } from "vitest";
import { toPageDescription } from "../../src/app/pageDescription";
import { listPageViews } from "../../src/app/staticViews";
import { catalog } from "../../src/catalog/dataset";
import { toPageTitle } from "../../src/explore/pageTitle";
import { toAddress } from "../../src/model/address";
import { defaultView, type View } from "../../src/model/view";
import { messagesIn } from "../messages";

const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, " ");
const describePage = (view: Partial<View>) => {
  const whole = { ...defaultView, ...view };
  return plain(toPageDescription(whole, catalog, messagesIn(whole.language)));
};

describe(toPageDescription, () => {
  test("describes the atlas, and its finding with the source", () => {
    expect(describePage({})).toBe(
      "Сколько добровольцев в странах СНГ, кто это сказал и какие числа можно сравнивать. По словам Национальной волонтёрской сети Казахстана, в 2023 году добровольцев в Казахстане стало в 1,85 раза больше, чем в 2022-м.",
    );
  });

  test("summarizes the data of a country", () => {
    expect(describePage({ language: "en", country: "ARM" })).toMatch(
      /^According to the IFRC, .*Armenia.* In a 2021 survey, 11% of adults had volunteered in the past month\./,
    );
  });

  test("no two pages have the same description or title", () => {
    const pages = listPageViews().map((view) => {
      const messages = messagesIn(view.language);
      return {
        address: toAddress(view),
        title: toPageTitle(view, catalog, messages),
        description: toPageDescription(view, catalog, messages),
      };
    });
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });

  test.each(listPageViews().map((view) => [toAddress(view), view] as const))(
    "the description of %s has a length that search engines and messengers show",
    (_, view) => {
      const { length } = describePage(view);
      expect(length).toBeGreaterThan(80);
      expect(length).toBeLessThan(330);
    },
  );
});
