import type { Language } from "../../model/language";
import type { GuideMessages } from "../../text/guideMessages";
import { GuideShell } from "../GuideShell";

interface DoctorPageProps {
  readonly language: Language;
  readonly messages: GuideMessages<"doctor">;
}

/** Says what is wrong with a snippet, or with the page that it was pasted into. */
export function DoctorPage({ language, messages }: DoctorPageProps) {
  const { doctor } = messages;
  return (
    <GuideShell guide="doctor" {...{ language, messages }}>
      <section>
        <h1>{doctor.title}</h1>
        <p className="subtitle">{doctor.lead}</p>
      </section>
    </GuideShell>
  );
}
