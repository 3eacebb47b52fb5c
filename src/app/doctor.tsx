import { hydrateRoot } from "react-dom/client";
import { DoctorPage } from "../embed/doctor/DoctorPage";
import { readLanguage } from "../store/syncAddress";
import { loadGuideMessages } from "../text/guideMessages";
import { GuideApp } from "./GuideApp";

/** Takes over the doctor. */
async function start(root: HTMLElement): Promise<void> {
  const language = readLanguage({ window, base: import.meta.env.BASE_URL });
  const messages = await loadGuideMessages(language, "doctor");
  hydrateRoot(
    root,
    <GuideApp>
      <DoctorPage {...{ language, messages }} />
    </GuideApp>,
  );
}

const root = document.getElementById("root");
if (root !== null) await start(root);
