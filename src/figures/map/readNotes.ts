import type { Catalog } from "../../catalog/catalog";
import type { Lens } from "../../model/view";
import type { Format } from "../../text/format";
import type { Messages } from "../../text/messages";

/** What has to be said under every map, and under this lens, a paragraph each. */
export function readNotes(
  catalog: Catalog,
  lens: Lens,
  { words, format: { language } }: { readonly words: Messages["map"]; readonly format: Format },
): readonly string[] {
  const nonMembers = catalog.nonMembers.map(({ name, status }) =>
    status.note === undefined ? name[language] : words.nonMember(name[language], status.note[language]),
  );
  return [
    ...(lens === "article" ? [words.article.others] : []),
    ...(lens === "status" && nonMembers.length > 0
      ? [`${words.nonMembers} ${nonMembers.map((note) => note.replace(/\.$/, "")).join("; ")}.`]
      : []),
    `${words.borders} ${words.disputed}`,
  ];
}
