import { describe, expect, test } from "vitest";
import { toAddressSpace } from "../../src/app/addressSpace";
import { catalog } from "../../src/catalog/dataset";
import { type MeetingEntry, readMeeting } from "../../src/explore/readMeeting";
import { fromAddress, toAddress } from "../../src/model/address";
import { defaultView } from "../../src/model/view";

const { occasion, speeches } = readMeeting(catalog);
const all = [...occasion, ...speeches.flatMap(({ opening, entries }) => [opening, ...entries])];
const factsOf = (entries: readonly MeetingEntry[]) => entries.flatMap(({ fact }) => fact ?? []);
const addressOf = ({ shownBy }: MeetingEntry) => toAddress({ ...defaultView, ...shownBy });
const ofFact = (fact: string) => all.find((entry) => entry.fact === fact);

describe(readMeeting, () => {
  test("has every fact of the article once, in its order", () => {
    expect(factsOf(all)).toEqual(Array.from({ length: 19 }, (_, index) => `A${index + 1}`));
  });

  test("starts with the forum and the meeting, followed by each speaker", () => {
    expect(factsOf(occasion)).toEqual(["A1", "A2", "A3", "A4"]);
    expect(speeches.map(({ speaker, opening }) => [opening.fact, speaker.id])).toEqual([
      ["A5", "elemesov"],
      ["A14", "abidova"],
    ]);
  });

  test("puts an unnumbered statement after the fact that it belongs to", () => {
    const places = all.map(({ fact, statement }) => fact ?? statement?.id);
    expect(places[places.indexOf("meeting-subject") - 1]).toBe("A4");
    expect(places[places.indexOf("kaz-number-grows") - 1]).toBe("A10");
  });

  test("ends with the last speaker's quotation", () => {
    expect(speeches.at(-1)?.entries.at(-1)?.statement?.words?.text).toContain("на\u00a0благо всего мира");
  });

  test.each(all.map((entry) => [entry.fact ?? entry.statement?.id, entry] as const))(
    "links %s to a view that its address restores",
    (_, entry) => {
      const { view, problems } = fromAddress(addressOf(entry), toAddressSpace(catalog));
      expect({ view, problems }).toEqual({ view: { ...defaultView, ...entry.shownBy }, problems: [] });
    },
  );

  test.each([
    ["A1", "/?event=forum&level=days#timeline"],
    ["A2", "/?event=forum&level=days#timeline"],
    ["A4", "/?event=meeting&level=meeting#timeline"],
    ["A6", "/?event=meeting-elemesov&level=meeting#timeline"],
    ["A8", "/country/kaz/"],
    ["A11", "/country/kaz/?year=2022"],
    ["A12", "/country/kaz/?year=2023"],
    ["A13", "/?event=meeting-questions&level=meeting#timeline"],
    ["A16", "/country/uzb/?lens=article#map"],
    ["A17", "/country/uzb/"],
    ["A18", "/country/uzb/?year=2024"],
    ["A19", "/?event=meeting-cooperation&level=meeting#timeline"],
  ])("links %s to the figure that shows it", (fact, address) => {
    const entry = ofFact(fact);
    expect(entry && addressOf(entry)).toBe(address);
  });

  test("links the statement about growing numbers to the growth chart", () => {
    const entry = all.find(({ statement }) => statement?.id === "kaz-number-grows");
    expect(entry && addressOf(entry)).toBe("/country/kaz/");
  });
});
