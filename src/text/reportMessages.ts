import type { Language } from "../model/language";
import type { report } from "./ru/report";

export type ReportMessages = typeof report;

/** Loads the messages of an embed's report. A separate chunk, since the report is rarely opened. */
export async function loadReportMessages(language: Language): Promise<ReportMessages> {
  return (await loaders[language]()).report;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly report: ReportMessages }>>> = {
  ru: () => import("./ru/report"),
  en: () => import("./en/report"),
};
