import type { Language } from "../model/language";
import type { report } from "./ru/report";

export type ReportMessages = typeof report;

/** Brings the words of the report of an embed: apart from all others, since hardly anybody asks for them. */
export async function loadReportMessages(language: Language): Promise<ReportMessages> {
  return (await loaders[language]()).report;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly report: ReportMessages }>>> = {
  ru: () => import("./ru/report"),
  en: () => import("./en/report"),
};
