import type { ReportMessages } from "../../text/reportMessages";

/** What an embed sees of itself and of the page around it. */
export interface Sight {
  /** Of the contract. */
  readonly version: number;
  /** Of the frame, in CSS pixels. */
  readonly width: number;
  /** Of what is in it, in CSS pixels. */
  readonly height: number;
  readonly isFramed: boolean;
  /** `"null"` where the frame has none of its own. */
  readonly origin: string;
  readonly isStorageOpen: boolean;
  /** The origin of the first hello; undefined before it. */
  readonly host: string | undefined;
  /** Empty where it is not told. */
  readonly referrer: string;
  readonly theme: "auto" | "light" | "dark";
  readonly language: string;
}

/** Puts it into words, a name and what was seen for each row. */
export function toReport(sight: Sight, words: ReportMessages): readonly (readonly [string, string])[] {
  const { rows } = words;
  const host = sight.host === undefined ? words.silent : words.heard(sight.host);
  return [
    [rows.version, String(sight.version)],
    [rows.size, words.size(sight.width, sight.height)],
    [rows.origin, sight.origin === "null" ? words.opaque : sight.origin],
    [rows.storage, words.isKept[`${sight.isStorageOpen}`]],
    [rows.host, sight.isFramed ? host : words.alone],
    [rows.referrer, sight.referrer || words.noReferrer],
    [rows.theme, words.themes[sight.theme]],
    [rows.language, sight.language],
    [rows.unknown, words.unknown],
  ];
}
