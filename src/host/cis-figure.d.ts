/** The `detail` of an event: an action of the reader in a figure. */
export interface CisFigureDetail {
  readonly name: "select" | "step" | "download" | "fullscreen";
  /** The target of the action: the code of a country, the id of an event or a city, a year. */
  readonly key: string | undefined;
}

export type CisFigureEvent = CustomEvent<CisFigureDetail>;

/** The attributes of `<cis-figure>`. The figure uses its own default for an absent attribute. */
export interface CisFigureAttributes {
  readonly figure: "growth" | "people" | "map" | "timeline";
  readonly lang?: "ru" | "en";
  /** The layer of the map; ignored by other figures. */
  readonly lens?: "redcross" | "article" | "survey" | "status";
  /** ISO 3166-1 alpha-3: `kaz`. */
  readonly country?: string;
  readonly year?: number | string;
  readonly theme?: "auto" | "light" | "dark";
  /** The parts shown around the figure: all, the heading only, the sources only, or none. */
  readonly chrome?: "full" | "title" | "source" | "none";
  /** The frame runs without an origin, so it has neither storage nor the clipboard. */
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
