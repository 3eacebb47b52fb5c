import { useRef } from "react";
import type { Messages } from "../text/messages";
import { withQuery } from "./deckAddress";
import { useLetterKeys } from "./useLetterKeys";

interface SpeakerButtonProps {
  readonly words: Messages["present"]["speaker"];
}

/**
 * Opens the speaker's view in another window, by a press or by the key S wherever it lies. A browser that opens none has
 * a link for it, which it cannot take for an advertisement.
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

/** The window it opens may speak to this one, since it has a name: browsers cut those without one off. */
function SpeakerLink({ words, onFollow }: { readonly words: string; readonly onFollow: () => void }) {
  const link = useRef<HTMLAnchorElement>(null);
  // The address is that of the press: minutes may have been chosen since the page was drawn.
  const aim = () => link.current?.setAttribute("href", toSpeakerHref());
  return (
    <a ref={link} href="?speaker" target={windowName} onPointerDown={aim} onFocus={aim} onClick={onFollow}>
      {words}
    </a>
  );
}

/** One window for all presses. */
const windowName = "atlas-speaker";

function toSpeakerHref(): string {
  const { pathname, search } = window.location;
  return pathname + withQuery(search, { speaker: "", loop: undefined });
}
