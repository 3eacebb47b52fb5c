import { hydrateRoot } from "react-dom/client";
import { loadCatalog } from "../catalog/loadCatalog";
import { DoctorPage } from "../embed/doctor/DoctorPage";
import { readLanguage } from "../store/syncAddress";
import { loadGuideMessages } from "../text/guideMessages";
import { keepFocus } from "../ui/keepFocus";
import { toAddressSpace } from "./addressSpace";
import { GuideApp } from "./GuideApp";
import { loadWording } from "./loadWording";

/** Takes over the doctor. */
async function start(root: HTMLElement): Promise<void> {
  const language = readLanguage({ window, base: import.meta.env.BASE_URL });
  const messages = await loadGuideMessages(language, "doctor");
  const archive = { loadWording, loadSpace: async () => toAddressSpace(await loadCatalog(language)) };
  hydrateRoot(
    root,
    <GuideApp>
      <DoctorPage {...{ language, messages }} archive={archive} />
    </GuideApp>,
  );
  keepFocus(document);
}

const root = document.getElementById("root");
if (root !== null) await start(root);
