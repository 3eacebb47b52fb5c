import { useRef } from "react";
import type { Messages } from "../text/messages";
import { withQuery } from "./deckAddress";
import { useLetterKeys } from "./useLetterKeys";

interface SpeakerButtonProps {
  readonly words: Messages["present"]["speaker"];
}

/**
 * Opens the speaker view in another window, by a click or by the key S (by position, in any layout). When the browser blocks
 * the window, a dialog offers a link, which popup blockers allow.
 */
export function SpeakerButton({ words }: SpeakerButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    const opened = window.open(toSpeakerHref(), windowName, "popup,width=1280,height=720");
    if (opened === null) dialog.current?.showModal();
    else opened.focus();
  };
  useLetterKeys({ KeyS: open });
  const { blocked } = words;
  return (
    <>
      <button type="button" onClick={open}>
        {words.open}
      </button>
      <dialog ref={dialog} className="deck-help" aria-labelledby="speaker-blocked">
        <form method="dialog" className="speaker-blocked">
          <h2 id="speaker-blocked">{blocked.title}</h2>
          <p>{blocked.words}</p>
          <SpeakerLink words={blocked.link} onFollow={() => dialog.current?.close()} />
          <button type="submit" className="button">
            {blocked.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

/** The named target keeps `window.opener`, which the messages need; browsers remove it for unnamed windows. */
function SpeakerLink({ words, onFollow }: { readonly words: string; readonly onFollow: () => void }) {
  const link = useRef<HTMLAnchorElement>(null);
  // Set at press time: the minutes may have changed since the page was rendered.
  const aim = () => link.current?.setAttribute("href", toSpeakerHref());
  return (
    <a ref={link} href="?speaker" target={windowName} onPointerDown={aim} onFocus={aim} onClick={onFollow}>
      {words}
    </a>
  );
}

/** The same name each time reuses one window. */
const windowName = "atlas-speaker";

function toSpeakerHref(): string {
  const { pathname, search } = window.location;
  return pathname + withQuery(search, { speaker: "", loop: undefined });
}
