import type { Catalog } from "../catalog/catalog";
import type { Lens } from "../model/view";
import type { Format } from "../text/format";
import type { Messages } from "../text/messages";

interface MapNotesProps {
  readonly catalog: Catalog;
  readonly lens: Lens;
  readonly words: Messages["map"];
  readonly format: Format;
}

/** What has to be said under every map, and under this lens. */
export function MapNotes({ catalog, lens, words, format: { language } }: MapNotesProps) {
  const nonMembers = catalog.nonMembers.map(({ name, status }) =>
    status.note === undefined ? name[language] : words.nonMember(name[language], status.note[language]),
  );
  return (
    <>
      {lens === "article" && <p>{words.article.others}</p>}
      {lens === "status" && nonMembers.length > 0 && (
        <p>
          {words.nonMembers} {nonMembers.map((note) => note.replace(/\.$/, "")).join("; ")}.
        </p>
      )}
      <p>
        {words.borders} {words.disputed}
      </p>
    </>
  );
}
