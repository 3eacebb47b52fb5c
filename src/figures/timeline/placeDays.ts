import { toTextWidth, wrapText } from "../../ui/textWidth";
import type { Clocks } from "./toClocks";
import type { DayCard } from "./toDayCards";

/** A line of text in CSS pixels, its baseline at `y`. */
export interface DayLine {
  readonly y: number;
  readonly text: string;
  readonly role: "date" | "weekday" | "event" | "said" | "unknown" | "yours";
}

/** A day of the forum as a card, in CSS pixels. */
interface PlacedDay {
  readonly date: string;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly DayLine[];
  readonly events: readonly {
    readonly id: string;
    readonly y: number;
    readonly height: number;
    readonly lines: readonly DayLine[];
  }[];
}

/** A rail of time below the days: `title` names the clock, `stretches` are its days, `times` its times of day. */
export interface PlacedRail {
  readonly y: number;
  readonly title: string;
  readonly stretches: readonly { readonly x: number; readonly width: number; readonly title: string }[];
  readonly times: readonly { readonly x: number; readonly text: string }[];
}

/** The days of the forum side by side, in CSS pixels from the top of the first card. */
export interface PlacedDays {
  readonly height: number;
  readonly cardHeight: number;
  readonly cards: readonly PlacedDay[];
  readonly rails: readonly PlacedRail[];
}

/** The content of a card. `date`: its date; `short`: and its events; `full`: and the weekday, all statements and the clocks. */
export type DayDetail = "date" | "short" | "full";

/** Lays the days of the forum side by side over the width of the figure; the left edge of each is midnight. */
export function placeDays(
  days: readonly DayCard[],
  options: {
    readonly width: number;
    readonly detail: DayDetail;
    readonly nothingKnown: string;
    readonly clocks: Clocks | undefined;
  },
): PlacedDays {
  const step = options.width / Math.max(1, days.length);
  const cards = days.map((day, index) => placeDay(day, { ...options, x: index * step, width: step }));
  const cardHeight = Math.max(0, ...cards.map(({ height }) => height));
  const rails = options.detail === "full" ? placeRails(days, cardHeight + 30, options) : [];
  const last = rails.at(-1);
  return {
    height: last === undefined ? cardHeight : last.y + (last.stretches.length === 0 ? -18 : railHeight),
    cardHeight,
    cards: cards.map(({ height: _, ...card }) => card),
    rails,
  };
}

/** The height of a rail's band, in CSS pixels. */
export const railHeight = 24;

const padding = 12;
const leading = 17;
/** For each role: size in CSS pixels, weight. */
const fonts = {
  date: [15, 600],
  weekday: [13, 400],
  event: [14, 600],
  said: [13, 400],
  unknown: [13, 400],
  yours: [13, 400],
} as const;

function placeDay(
  day: DayCard,
  { x, width, detail, nothingKnown }: { x: number; width: number; detail: DayDetail; nothingKnown: string },
): PlacedDay & { readonly height: number } {
  let y = 8;
  const write = (text: string, role: DayLine["role"]): readonly DayLine[] => {
    const [size, weight] = fonts[role];
    return wrapText(text, size, width - 2 * padding, weight).map((line) => {
      y += leading;
      return { y: y - 1, text: line, role };
    });
  };
  const isFull = detail === "full";
  const lines = [...write(day.title, "date"), ...(isFull ? write(day.weekday, "weekday") : [])];
  if (isFull && day.yours !== undefined) lines.push(...write(day.yours, "yours"));
  y += isFull ? 8 : 3;
  const events = (detail === "date" ? [] : day.events).map(({ id, title, said }) => {
    const top = y;
    const eventLines = [
      ...write(title, "event"),
      ...(isFull ? said : said.slice(0, 1)).flatMap((sentence) => write(sentence, "said")),
    ];
    return { id, y: top, height: y - top + 6, lines: eventLines };
  });
  if (detail !== "date" && events.length === 0) lines.push(...write(nothingKnown, "unknown"));
  return { date: day.date, x, width, lines, events, height: y + 14 };
}

function placeRails(
  days: readonly DayCard[],
  top: number,
  { width, clocks }: { readonly width: number; readonly clocks: Clocks | undefined },
): readonly PlacedRail[] {
  if (clocks === undefined) return [];
  const step = width / Math.max(1, days.length);
  const there: PlacedRail = {
    y: top,
    title: clocks.there,
    stretches: days.map(({ title }, index) => ({ x: index * step, width: step, title })),
    times: days.flatMap((_, index) => [
      { x: index * step, text: "00:00" },
      { x: (index + 0.5) * step, text: "12:00" },
    ]),
  };
  if (clocks.yours === undefined) return [there];
  const yours: PlacedRail = {
    y: top + railHeight + 48,
    title: clocks.yours,
    stretches: clocks.readerDays.map(({ from, to, title }) => {
      const stretch = { x: (from / 24) * step, width: ((to - from) / 24) * step };
      return { ...stretch, title: toTextWidth(title, 13) + 12 <= stretch.width ? title : "" };
    }),
    times: clocks.midnights.map((text, index) => ({ x: index * step, text })),
  };
  return [there, yours];
}
