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
 * Shows how to embed the view that a link to the gallery names. Its theme is that of the host's readers: what this reader
 * has chosen for the page is no wish for another. Rejects where something does not come, or the link names no view.
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
    // Not every browser focuses a link that is clicked, and the focus comes back to where it was.
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

/** The styles of the dialog, once a page; they are in no other sheet. */
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
