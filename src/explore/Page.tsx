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
  /** The HTML of each part by its id; absent where scripts draw the parts. */
  readonly drawn?: Readonly<Record<string, string>>;
}

/**
 * The page that explores the atlas, as it stands around its parts. No script takes this shell over: whatever is added to
 * it, each part comes alive by itself.
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
