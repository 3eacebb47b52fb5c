import type { ReactNode } from "react";
import type { Catalog } from "../catalog/catalog";
import type { LoadFile } from "../catalog/loadFile";
import { loadStory } from "../catalog/loadStory";
import type { OutlineSource } from "../catalog/outlines";
import type { FigureName } from "../model/view";
import { FigureBoundary } from "../sections/FigureBoundary";
import type { Format } from "../text/format";
import { loadMessages, type MessagesOf } from "../text/messages";
import type { Part } from "../text/parts";
import { NoticeBar } from "./NoticeBar";
import { Opening } from "./Opening";
import { PageHeader } from "./PageHeader";

/** The inputs that all parts of a page share; each part loads its own messages and scripts. */
export interface PageWorld {
  readonly catalog: Catalog;
  readonly outlines: OutlineSource;
  readonly messages: MessagesOf<"page">;
  readonly format: Format;
}

/** A part of the page that is prerendered and hydrated separately. */
export interface PagePart {
  readonly id: string;
  /** Loads the script and the messages of the part, and renders it. */
  readonly load: (world: PageWorld, bring: LoadFile) => Promise<ReactNode>;
}

/** The parts above the content: they hydrate at once, as their messages come with those of the page. */
export const headParts: readonly PagePart[] = [
  { id: "header", load: async ({ messages }) => <PageHeader messages={messages} /> },
  { id: "notice", load: async ({ messages }) => <NoticeBar messages={messages} /> },
];

/** The parts of the content, in order. */
export const contentParts: readonly PagePart[] = [
  { id: "about", load: async (world) => <Opening {...world} /> },
  figurePart("growth", async (world, bring) => {
    const [{ GrowthSection }, messages] = await Promise.all([
      bring("GrowthSection", () => import("../sections/GrowthSection")),
      loadWords(world, bring, ["growth"]),
    ]);
    return <GrowthSection {...world} messages={messages} />;
  }),
  {
    id: "meeting",
    load: async (world, bring) => {
      const [{ MeetingSection }, messages] = await Promise.all([
        bring("MeetingSection", () => import("./MeetingSection")),
        loadWords(world, bring, ["meeting", "growth"]),
      ]);
      return <MeetingSection {...world} messages={messages} />;
    },
  },
  figurePart("people", async (world, bring) => {
    const [{ PeopleSection }, messages] = await Promise.all([
      bring("PeopleSection", () => import("../sections/PeopleSection")),
      loadWords(world, bring, ["people", "growth"]),
    ]);
    return <PeopleSection {...world} messages={messages} />;
  }),
  figurePart("map", async (world, bring) => {
    const [{ MapWithPanel }, messages] = await Promise.all([
      bring("MapWithPanel", () => import("./MapWithPanel")),
      loadWords(world, bring, ["map", "panel"]),
    ]);
    return <MapWithPanel {...world} messages={messages} />;
  }),
  figurePart("timeline", async (world, bring) => {
    const [{ TimelineSection, loadTimelineParts }, { TimelineSaid }, messages] = await Promise.all([
      bring("TimelineSection", () => import("../sections/TimelineSection")),
      bring("TimelineSaid", () => import("../sections/TimelineSaid")),
      loadWords(world, bring, ["timeline"]),
    ]);
    await loadTimelineParts();
    return (
      <TimelineSection
        {...world}
        messages={messages}
        below={(event) => <TimelineSaid event={event} {...world} messages={messages} />}
      />
    );
  }),
  {
    id: "others",
    load: async (world, bring) => {
      const { OthersSection } = await bring("OthersSection", () => import("./OthersSection"));
      return <OthersSection {...world} />;
    },
  },
  {
    id: "questions",
    load: async (world, bring) => {
      const { language } = world.format;
      const [{ QuestionsSection }, slides, messages] = await Promise.all([
        bring("QuestionsSection", () => import("./QuestionsSection")),
        bring(`${language}/story`, () => loadStory(language)),
        loadWords(world, bring, ["question"]),
      ]);
      return <QuestionsSection {...world} slides={slides} messages={messages} />;
    },
  },
  {
    id: "sources",
    load: async (world, bring) => {
      const [{ SourcesSection }, messages] = await Promise.all([
        bring("SourcesSection", () => import("./SourcesSection")),
        loadWords(world, bring, ["page", "offline"]),
      ]);
      return <SourcesSection {...world} messages={messages} />;
    },
  },
];

function figurePart(id: FigureName, load: PagePart["load"]): PagePart {
  return {
    id,
    load: async (world, bring) => (
      <FigureBoundary name={world.messages.common.section[id]} messages={world.messages}>
        {await load(world, bring)}
      </FigureBoundary>
    ),
  };
}

function loadWords<Name extends Part>({ format }: PageWorld, bring: LoadFile, names: readonly Name[]) {
  return loadMessages(format.language, names, bring);
}
