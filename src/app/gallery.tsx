import { GalleryPage } from "../embed/gallery/GalleryPage";
import { toLanguage } from "../model/address";
import { readStand } from "../store/site";
import { loadGuideMessages } from "../text/guideMessages";
import { bring, reportLost } from "../ui/bring";
import { keepFocus } from "../ui/keepFocus";
import { takeOver } from "../ui/takeOver";
import { toAddressSpace } from "./addressSpace";
import { GuideApp } from "./GuideApp";
import { loadWording } from "./loadWording";

/** Hydrates the gallery page. */
async function start(root: HTMLElement): Promise<void> {
  const language = toLanguage(readStand(window, import.meta.env.BASE_URL).address);
  const [messages, wording] = await Promise.all([
    loadGuideMessages(language, "gallery", bring),
    loadWording(language, bring),
  ]);
  const space = toAddressSpace(wording.catalog);
  takeOver(
    root,
    <GuideApp>
      <GalleryPage {...{ language, messages, wording, loadWording, space }} />
    </GuideApp>,
  );
  keepFocus(document);
}

document.documentElement.dataset.started = "";
const root = document.getElementById("root");
if (root !== null) start(root).catch(reportLost);
