import type { Language } from "../../model/language";
import type { GuideMessages } from "../../text/guideMessages";
import { GuideShell } from "../GuideShell";
import { DoctorDesk } from "./DoctorDesk";
import type { Archive } from "./openDoctor";
import { UsualFaults } from "./UsualFaults";

interface DoctorPageProps {
  readonly language: Language;
  readonly messages: GuideMessages<"doctor">;
  readonly archive: Archive;
}

/** The page that checks a snippet, and the page that it was pasted into. */
export function DoctorPage({ language, messages, archive }: DoctorPageProps) {
  const { doctor } = messages;
  return (
    <GuideShell guide="doctor" {...{ language, messages }}>
      <section className="doctor">
        <h1>{doctor.title}</h1>
        <p className="subtitle">{doctor.lead}</p>
        <noscript>
          <p>{doctor.noscript}</p>
        </noscript>
        <DoctorDesk language={language} words={doctor} archive={archive} />
      </section>
      <UsualFaults words={doctor} />
    </GuideShell>
  );
}
