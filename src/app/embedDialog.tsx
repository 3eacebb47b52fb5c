import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import sheet from "../embed/gallery/configurator.css?url";
import { EmbedDialog } from "../embed/gallery/EmbedDialog";
import { readGallery } from "../embed/gallery/readGallery";
import { toLanguage } from "../model/address";
import { readStand } from "../store/site";
import { loadGuideMessages } from "../text/guideMessages";
import { toAddressSpace } from "./addressSpace";
import { loadWording } from "./loadWording";

let isAsked = false;

/**
 * Opens the embed dialog for the view in a link to the gallery. The theme is `auto`, since this reader's choice for the page
 * does not apply to the host's readers. Rejects if a file fails to load or the link contains no view.
 */
export async function openEmbedDialog(link: HTMLAnchorElement): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    const language = toLanguage(readStand(window, import.meta.env.BASE_URL).address);
    const [messages, wording] = await Promise.all([
      loadGuideMessages(language, "gallery"),
      loadWording(language),
      loadSheet(),
    ]);
    const view = readGallery(new URL(link.href).search, language, toAddressSpace(wording.catalog));
    if (view === undefined) throw new Error(`not a view: ${link.href}`);
    // The dialog returns the focus to the element that had it, and not every browser focuses a clicked link.
    link.focus({ preventScroll: true });
    const place = document.body.appendChild(document.createElement("div"));
    const root = createRoot(place);
    const remove = () => {
      isAsked = false;
      root.unmount();
      place.remove();
    };
    root.render(
      <StrictMode>
        <EmbedDialog
          view={{ ...view, theme: "auto" }}
          {...{ messages, wording, loadWording }}
          onClose={remove}
        />
      </StrictMode>,
    );
  } catch (error) {
    isAsked = false;
    throw error;
  }
}

let loaded: Promise<unknown> | undefined;

/** Loads the dialog's style sheet once per page; no other sheet has these styles. */
function loadSheet(): Promise<unknown> {
  loaded ??= new Promise((done, fail) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheet });
    link.addEventListener("load", done);
    link.addEventListener("error", fail);
    document.head.append(link);
  });
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}
