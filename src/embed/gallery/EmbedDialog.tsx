import { useEffect, useId, useRef, useState } from "react";
import type { View } from "../../model/view";
import type { GuideMessages } from "../../text/guideMessages";
import type { PictureWording } from "../pictureWords";
import { Configurator, type LoadWording } from "./Configurator";
import { Recipes } from "./Recipes";

interface EmbedDialogProps {
  /** The initial view. */
  readonly view: View;
  readonly messages: GuideMessages<"gallery">;
  /** In the language of the page. */
  readonly wording: PictureWording;
  readonly loadWording: LoadWording;
  /** Called when the dialog was closed by its button, by Escape or by a click outside it. */
  readonly onClose: () => void;
}

/** A modal dialog for embedding the current figure. The browser moves the focus in and restores it. */
export function EmbedDialog({ view: asked, messages, wording, loadWording, onClose }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [view, setView] = useState(asked);
  useEffect(() => {
    // React runs effects twice in development, and showModal throws on an open dialog.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="embed-dialog"
      aria-labelledby={heading}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div className="embed-dialog-content">
        <div className="embed-dialog-bar">
          <h2 id={heading}>{messages.gallery.dialog}</h2>
          <button type="button" className="button" onClick={close}>
            {messages.common.close}
          </button>
        </div>
        <Configurator level={3} view={view} onChange={setView} {...{ messages, wording, loadWording }} />
        <Recipes level={3} words={messages.gallery} />
      </div>
    </dialog>
  );
}
