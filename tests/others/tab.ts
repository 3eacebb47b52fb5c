/** Where code runs: in the page that is open, or in the one that it frames. */
export type Place = "page" | "frame";

/** The only tab of a browser that a driver holds. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  /** @param code an expression whose value can be written as JSON */
  readonly read: (code: string, place?: Place) => Promise<unknown>;
  /** Brings what a selector finds first to the middle of the window, and clicks its middle. */
  readonly click: (selector: string, place?: Place) => Promise<void>;
  /** Clicks what opens another window. */
  readonly openWindow: (selector: string) => Promise<OtherWindow>;
  readonly close: () => Promise<void>;
}

/** A window that a page has opened. */
interface OtherWindow {
  readonly read: (code: string) => Promise<unknown>;
}

/** Starts a browser. */
export type Launch = () => Promise<Tab>;

/** The only frame of a page: it stands there, or in the element of a partner. */
export const findFrame = `[document, document.querySelector("cis-figure")?.shadowRoot]
  .map((root) => root?.querySelector("iframe")).find(Boolean)`;
