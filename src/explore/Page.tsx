import { Suspense } from "react";
import type { Catalog } from "../catalog/catalog";
import type { OutlineSource } from "../catalog/outlines";
import { FigureBoundary } from "../sections/FigureBoundary";
import { useAtlas } from "../store/AtlasProvider";
import { createFormat } from "../text/format";
import type { MessagesOf } from "../text/messages";
import { NoticeBar } from "./NoticeBar";
import { Opening } from "./Opening";
import { PageHeader } from "./PageHeader";
import { pageIsland } from "./pageIsland";
import { TrainingSection } from "./TrainingSection";
import { withWords } from "./withWords";
import "../ui/siteHeader.css";
import "./page.css";

const GrowthSection = pageIsland("growth", () =>
  withWords(["growth"], () => import("../sections/GrowthSection").then((part) => part.GrowthSection)),
);
const MeetingSection = pageIsland("meeting", () =>
  withWords(["meeting", "growth"], () => import("./MeetingSection").then((part) => part.MeetingSection)),
);
const PeopleSection = pageIsland("people", () =>
  withWords(["people", "growth"], () =>
    import("../sections/PeopleSection").then((part) => part.PeopleSection),
  ),
);
const MapWithPanel = pageIsland("map", () =>
  withWords(["map", "panel"], () => import("./MapWithPanel").then((part) => part.MapWithPanel)),
);
const TimelineSection = pageIsland("timeline", () =>
  withWords(["timeline"], async () => {
    const { TimelineSection, loadTimelineParts } = await import("../sections/TimelineSection");
    await loadTimelineParts();
    return TimelineSection;
  }),
);
const QuestionsSection = pageIsland("questions", () =>
  withWords(["question"], () => import("./QuestionsSection").then((part) => part.QuestionsSection)),
);
const OthersSection = pageIsland("others", () =>
  import("./OthersSection").then((part) => part.OthersSection),
);
const SourcesSection = pageIsland("sources", () =>
  withWords(["page", "offline"], () => import("./SourcesSection").then((part) => part.SourcesSection)),
);

interface PageProps {
  readonly catalog: Catalog;
  readonly outlines: OutlineSource;
  readonly messages: MessagesOf<"page">;
}

/** The page that explores the atlas: an article whose figures are live. */
export function Page({ catalog, outlines, messages }: PageProps) {
  const language = useAtlas(({ view }) => view.language);
  const words = { catalog, format: createFormat(language) };
  const { page, common } = messages;
  return (
    <>
      <a className="skip" href="#content">
        {page.skip}
      </a>
      <PageHeader messages={messages} />
      <NoticeBar messages={messages} />
      <main id="content" tabIndex={-1}>
        <Opening catalog={catalog} messages={messages} />
        <FigureBoundary name={common.section.growth} messages={messages}>
          <Suspense>
            <GrowthSection {...words} />
          </Suspense>
        </FigureBoundary>
        <Suspense>
          <MeetingSection {...words} />
        </Suspense>
        <FigureBoundary name={common.section.people} messages={messages}>
          <Suspense>
            <PeopleSection {...words} />
          </Suspense>
        </FigureBoundary>
        <FigureBoundary name={common.section.map} messages={messages}>
          <Suspense>
            <MapWithPanel {...words} outlines={outlines} />
          </Suspense>
        </FigureBoundary>
        <FigureBoundary name={common.section.timeline} messages={messages}>
          <Suspense>
            <TimelineSection {...words} />
          </Suspense>
        </FigureBoundary>
        <Suspense>
          <OthersSection {...words} messages={messages} />
        </Suspense>
        <Suspense>
          <QuestionsSection {...words} />
        </Suspense>
        <TrainingSection language={language} messages={messages} />
        <Suspense>
          <SourcesSection {...words} />
        </Suspense>
      </main>
    </>
  );
}
