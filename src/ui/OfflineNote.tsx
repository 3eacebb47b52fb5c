import type { OfflineHindrance, OfflineState } from "./offline";
import { useFocusKept } from "./useFocusKept";
import { useOffline } from "./useOffline";
import "./offlineNote.css";

/** The texts of the note for each state, and its button labels. */
interface OfflineWords {
  readonly says: Readonly<Record<Exclude<OfflineState["kind"], "unavailable">, string>>;
  readonly cannot: Readonly<Record<OfflineHindrance, string>>;
  readonly save: string;
  readonly again: string;
  readonly update: string;
}

interface OfflineNoteProps {
  /** The base path of the site. */
  readonly base: string;
  readonly words: OfflineWords;
}

/** Shows whether the site is saved for offline use, with a button to save or update it. */
export function OfflineNote({ base, words }: OfflineNoteProps) {
  const { state, save, update } = useOffline(base);
  const note = useFocusKept<HTMLDivElement>(state.kind);
  const buttons: Readonly<Partial<Record<OfflineState["kind"], readonly [name: string, press: () => void]>>> =
    {
      unsaved: [words.save, save],
      failed: [words.again, save],
      outdated: [words.update, update],
    };
  const [name, press] = buttons[state.kind] ?? [];
  return (
    <div ref={note} tabIndex={-1} className={`offline-note is-${state.kind}`}>
      <p role="status">{state.kind === "unavailable" ? words.cannot[state.why] : words.says[state.kind]}</p>
      {name !== undefined && (
        <button type="button" className="button" onClick={press}>
          {name}
        </button>
      )}
    </div>
  );
}
