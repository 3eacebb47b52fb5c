import { hydrateRoot } from "react-dom/client";
import { GalleryPage } from "../embed/gallery/GalleryPage";
import { readLanguage } from "../store/syncAddress";
import { loadGuideMessages } from "../text/guideMessages";
import { keepFocus } from "../ui/keepFocus";
import { toAddressSpace } from "./addressSpace";
import { GuideApp } from "./GuideApp";
import { loadWording } from "./loadWording";

/** Takes over the gallery. */
async function start(root: HTMLElement): Promise<void> {
  const language = readLanguage({ window, base: import.meta.env.BASE_URL });
  const [messages, wording] = await Promise.all([
    loadGuideMessages(language, "gallery"),
    loadWording(language),
  ]);
  const space = toAddressSpace(wording.catalog);
  hydrateRoot(
    root,
    <GuideApp>
      <GalleryPage {...{ language, messages, wording, loadWording, space }} />
    </GuideApp>,
  );
  keepFocus(document);
}

const root = document.getElementById("root");
if (root !== null) await start(root);
