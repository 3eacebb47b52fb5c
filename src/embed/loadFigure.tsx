import type { ComponentType } from "react";
import type { LoadFile } from "../catalog/loadFile";
import type { Language } from "../model/language";
import type { FigureName } from "../model/view";
import { type CommonMessages, loadMessages } from "../text/messages";
import type { FigureProps } from "./EmbedPage";

/** A figure and its messages, in one language. */
interface LoadedFigure {
  readonly Figure: ComponentType<FigureProps>;
  /** The messages common to all figures. */
  readonly messages: CommonMessages;
}

/** Loads the script and the messages of a figure. */
export const loadFigure: Readonly<
  Record<FigureName, (language: Language, load: LoadFile) => Promise<LoadedFigure>>
> = {
  growth: async (language, load) => {
    const [{ GrowthSection }, messages] = await Promise.all([
      load("GrowthSection", () => import("../sections/GrowthSection")),
      loadMessages(language, ["growth"], load),
    ]);
    return { messages, Figure: (props) => <GrowthSection {...props} messages={messages} /> };
  },
  people: async (language, load) => {
    const [{ PeopleSection }, messages] = await Promise.all([
      load("PeopleSection", () => import("../sections/PeopleSection")),
      loadMessages(language, ["people", "growth"], load),
    ]);
    return { messages, Figure: (props) => <PeopleSection {...props} messages={messages} /> };
  },
  map: async (language, load) => {
    const [{ MapSection }, messages] = await Promise.all([
      load("MapSection", () => import("../sections/MapSection")),
      loadMessages(language, ["map"], load),
    ]);
    return { messages, Figure: (props) => <MapSection {...props} messages={messages} /> };
  },
  timeline: async (language, load) => {
    const [{ TimelineSection }, messages] = await Promise.all([
      load("TimelineSection", () => import("../sections/TimelineSection")),
      loadMessages(language, ["timeline"], load),
    ]);
    return { messages, Figure: (props) => <TimelineSection {...props} messages={messages} /> };
  },
};
