import { hydrateRoot } from "react-dom/client";
import { GalleryPage } from "../embed/gallery/GalleryPage";
import { readLanguage } from "../store/syncAddress";
import { loadGuideMessages } from "../text/guideMessages";
import { GuideApp } from "./GuideApp";

/** Takes over the gallery. */
async function start(root: HTMLElement): Promise<void> {
  const language = readLanguage({ window, base: import.meta.env.BASE_URL });
  const messages = await loadGuideMessages(language, "gallery");
  hydrateRoot(
    root,
    <GuideApp>
      <GalleryPage {...{ language, messages }} />
    </GuideApp>,
  );
}

const root = document.getElementById("root");
if (root !== null) await start(root);
