import type { ComponentType } from "react";
import type { Language } from "../model/language";
import type { FigureName } from "../model/view";
import { type CommonMessages, loadMessages } from "../text/messages";
import type { FigureProps } from "./EmbedPage";

/** A figure with all that stands around it, in one language. */
interface LoadedFigure {
  readonly Figure: ComponentType<FigureProps>;
  /** The words that stand wherever a figure does. */
  readonly messages: CommonMessages;
}

/** Brings the script of one figure and its words. */
export const loadFigure: Readonly<Record<FigureName, (language: Language) => Promise<LoadedFigure>>> = {
  growth: async (language) => {
    const [{ GrowthSection }, messages] = await Promise.all([
      import("../sections/GrowthSection"),
      loadMessages(language, ["growth"]),
    ]);
    return { messages, Figure: (props) => <GrowthSection {...props} messages={messages} /> };
  },
  people: async (language) => {
    const [{ PeopleSection }, messages] = await Promise.all([
      import("../sections/PeopleSection"),
      loadMessages(language, ["people", "growth"]),
    ]);
    return { messages, Figure: (props) => <PeopleSection {...props} messages={messages} /> };
  },
  map: async (language) => {
    const [{ MapSection }, messages] = await Promise.all([
      import("../sections/MapSection"),
      loadMessages(language, ["map"]),
    ]);
    return { messages, Figure: (props) => <MapSection {...props} messages={messages} /> };
  },
  timeline: async (language) => {
    const [{ TimelineSection }, messages] = await Promise.all([
      import("../sections/TimelineSection"),
      loadMessages(language, ["timeline"]),
    ]);
    return { messages, Figure: (props) => <TimelineSection {...props} messages={messages} /> };
  },
};
