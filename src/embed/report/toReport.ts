import type { ReportMessages } from "../../text/reportMessages";

/** The facts that an embed can observe about itself and its host page. */
export interface Sight {
  /** The version of the contract. */
  readonly version: number;
  /** The width of the frame, in CSS pixels. */
  readonly width: number;
  /** The height of the content, in CSS pixels. */
  readonly height: number;
  readonly isFramed: boolean;
  /** `"null"` if the frame has no origin. */
  readonly origin: string;
  readonly isStorageOpen: boolean;
  /** The origin of the first `hello`; undefined before it. */
  readonly host: string | undefined;
  /** Empty if the browser does not send it. */
  readonly referrer: string;
  readonly theme: "auto" | "light" | "dark";
  readonly language: string;
}

/** Converts the facts to table rows of a name and a value. */
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
