import type { Catalog } from "../catalog/catalog";
import { useAtlas } from "../store/AtlasProvider";
import { createFormat } from "../text/format";
import { messagesIn } from "../text/messages";
import { AsidePanel } from "./AsidePanel";
import { FigureBoundary } from "./FigureBoundary";
import { GrowthSection } from "./GrowthSection";
import { MapSection } from "./MapSection";
import { NoticeBar } from "./NoticeBar";
import { OthersSection } from "./OthersSection";
import { PageHeader } from "./PageHeader";
import { SourcesSection } from "./SourcesSection";
import { TimelineSection } from "./TimelineSection";
import "./page.css";

/** The page that explores the atlas: an article whose figures are live. */
export function Page({ catalog }: { readonly catalog: Catalog }) {
  const language = useAtlas(({ view }) => view.language);
  const messages = messagesIn(language);
  const format = createFormat(language);
  const words = { catalog, messages, format };
  const { page } = messages;
  return (
    <>
      <a className="skip" href="#content">
        {page.skip}
      </a>
      <PageHeader messages={messages} />
      <NoticeBar messages={messages} />
      <main id="content" tabIndex={-1}>
        <FigureBoundary name={page.section.growth} messages={messages}>
          <GrowthSection {...words} />
        </FigureBoundary>
        <FigureBoundary name={page.section.map} messages={messages}>
          <MapSection {...words} aside={<AsidePanel {...words} />} />
        </FigureBoundary>
        <FigureBoundary name={page.section.timeline} messages={messages}>
          <TimelineSection {...words} />
        </FigureBoundary>
        <OthersSection {...words} />
        <SourcesSection catalog={catalog} messages={messages} language={language} />
      </main>
    </>
  );
}
