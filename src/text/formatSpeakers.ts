import { byId } from "../catalog/catalog";
import type { Speaker } from "../model/source";
import type { Statement } from "../model/statement";
import { formatList } from "./formatList";
import type { StatementWording } from "./formatPeriod";

type Said = Pick<Statement, "speakers" | "after">;

/** The full names of a statement's speakers, with the person or organisation that they rely on. */
export function formatSpeakers(said: Said, wording: StatementWording): string {
  const { language } = wording.format;
  return joinSpeakers(said, wording, {
    nameOf: ({ name }) => name[language],
    afterOf: ({ nameOf }) => nameOf[language],
  });
}

/** The same with each speaker's role, if known. */
export function formatSpeakersInFull(said: Said, wording: StatementWording): string {
  const { language } = wording.format;
  return joinSpeakers(said, wording, {
    nameOf: ({ name, role }) => (role ? `${name[language]}, ${role[language]}` : name[language]),
    afterOf: ({ nameOf, role }) => (role ? `${nameOf[language]} (${role[language]})` : nameOf[language]),
  });
}

interface Naming {
  readonly nameOf: (speaker: Speaker) => string;
  readonly afterOf: (speaker: Speaker) => string;
}

function joinSpeakers(
  { speakers, after }: Said,
  { catalog, messages, format: { language } }: StatementWording,
  { nameOf, afterOf }: Naming,
): string {
  const names = speakers.map((id) => nameOf(byId(catalog.speakers, id)));
  const all = formatList(language, names);
  if (after === undefined) return all;
  const relied = byId(catalog.speakers, after);
  return relied.citedAs === undefined
    ? messages.common.afterSpeaker(all, afterOf(relied))
    : messages.common.citing(all, relied.citedAs[language]);
}
