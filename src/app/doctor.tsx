import { loadCatalog } from "../catalog/loadCatalog";
import { DoctorPage } from "../embed/doctor/DoctorPage";
import { toLanguage } from "../model/address";
import { readStand } from "../store/site";
import { loadGuideMessages } from "../text/guideMessages";
import { bring, reportLost } from "../ui/bring";
import { keepFocus } from "../ui/keepFocus";
import { takeOver } from "../ui/takeOver";
import { toAddressSpace } from "./addressSpace";
import { GuideApp } from "./GuideApp";
import { loadWording } from "./loadWording";

/** Hydrates the doctor page. */
async function start(root: HTMLElement): Promise<void> {
  const language = toLanguage(readStand(window, import.meta.env.BASE_URL).address);
  const messages = await loadGuideMessages(language, "doctor", bring);
  const archive = {
    loadWording,
    loadSpace: async () => toAddressSpace(await loadCatalog(language, undefined, bring)),
  };
  takeOver(
    root,
    <GuideApp>
      <DoctorPage {...{ language, messages }} archive={archive} />
    </GuideApp>,
  );
  keepFocus(document);
}

document.documentElement.dataset.started = "";
const root = document.getElementById("root");
if (root !== null) start(root).catch(reportLost);
