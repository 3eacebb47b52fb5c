/** What a reader did in a figure: the `detail` of its events. */
export interface CisFigureDetail {
  readonly name: "select" | "step" | "download" | "fullscreen";
  /** What it was done with: the code of a country, the id of an event or a city, a year. */
  readonly key: string | undefined;
}

export type CisFigureEvent = CustomEvent<CisFigureDetail>;

/** The attributes of `<cis-figure>`; what is absent is as the figure shows it by itself. */
export interface CisFigureAttributes {
  readonly figure: "growth" | "people" | "map" | "timeline";
  readonly lang?: "ru" | "en";
  /** Of the map. */
  readonly lens?: "redcross" | "article" | "survey" | "status";
  /** ISO 3166-1 alpha-3: `kaz`. */
  readonly country?: string;
  readonly year?: number | string;
  readonly theme?: "auto" | "light" | "dark";
  /** What stands around the figure: all, its heading alone, its sources alone, or nothing. */
  readonly chrome?: "full" | "title" | "source" | "none";
  /** The frame gets no origin: neither storage nor the clipboard. */
  readonly isolated?: boolean;
}

/** The events of `<cis-figure>`. */
export interface CisFigureEventMap extends HTMLElementEventMap {
  readonly select: CisFigureEvent;
  readonly step: CisFigureEvent;
  readonly download: CisFigureEvent;
  readonly fullscreen: CisFigureEvent;
}

export interface CisFigureElement extends HTMLElement {
  addEventListener<Name extends keyof CisFigureEventMap>(
    type: Name,
    listener: (this: CisFigureElement, event: CisFigureEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "cis-figure": CisFigureElement;
  }
}

// @ts-ignore: without React's types there is nothing to add to.
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "cis-figure": CisFigureAttributes &
        Omit<React.HTMLAttributes<HTMLElement>, keyof CisFigureAttributes> & {
          readonly onselect?: (event: CisFigureEvent) => void;
          readonly onstep?: (event: CisFigureEvent) => void;
          readonly ondownload?: (event: CisFigureEvent) => void;
          readonly onfullscreen?: (event: CisFigureEvent) => void;
        };
    }
  }
}
