import type { ReactNode } from "react";
import type { Language } from "../model/language";
import type { MessagesOf } from "../text/messages";
import { contentParts, headParts, type PagePart } from "./pageParts";
import { TrainingSection } from "./TrainingSection";
import "../ui/siteHeader.css";
import "./page.css";

interface PageProps {
  readonly language: Language;
  readonly messages: MessagesOf<"page">;
  /** The prerendered HTML of each part, by part id; absent where scripts render the parts. */
  readonly drawn?: Readonly<Record<string, string>>;
}

/**
 * The shell of the atlas page around its parts. No script hydrates the shell: each part is hydrated separately, whatever is
 * added to the shell.
 */
export function Page({ language, messages, drawn = {} }: PageProps) {
  const place = ({ id }: PagePart): ReactNode => (
    <div
      key={id}
      className="part"
      data-part={id}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
      dangerouslySetInnerHTML={{ __html: drawn[id] ?? "" }}
    />
  );
  const isLast = ({ id }: PagePart) => id === "sources";
  return (
    <>
      <a className="skip" href="#content">
        {messages.page.skip}
      </a>
      {headParts.map(place)}
      <main id="content" tabIndex={-1}>
        {contentParts.filter((part) => !isLast(part)).map(place)}
        <div className="part">
          <TrainingSection language={language} messages={messages} />
        </div>
        {contentParts.filter(isLast).map(place)}
      </main>
    </>
  );
}
