import type { Language } from "../../model/language";
import type { GuideMessages } from "../../text/guideMessages";
import { GuideShell } from "../GuideShell";

interface GalleryPageProps {
  readonly language: Language;
  readonly messages: GuideMessages<"gallery">;
}

/** Every figure with its picture, and the snippets of the one that is chosen. */
export function GalleryPage({ language, messages }: GalleryPageProps) {
  const { gallery } = messages;
  return (
    <GuideShell guide="gallery" {...{ language, messages }}>
      <section>
        <h1>{gallery.title}</h1>
        <p className="subtitle">{gallery.lead}</p>
      </section>
    </GuideShell>
  );
}
