/** Where code runs: in the open page or in its frame. */
export type Place = "page" | "frame";

/** A browser's single tab under a driver's control. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  /** @param code an expression whose value can be written as JSON */
  readonly read: (code: string, place?: Place) => Promise<unknown>;
  /** Scrolls the first match of a selector to the middle of the viewport and clicks its middle. */
  readonly click: (selector: string, place?: Place) => Promise<void>;
  /** Clicks an element that opens another window. */
  readonly openWindow: (selector: string) => Promise<OtherWindow>;
  readonly close: () => Promise<void>;
}

/** A window that a page has opened. */
interface OtherWindow {
  readonly read: (code: string) => Promise<unknown>;
}

export type Launch = () => Promise<Tab>;

/** The single frame of a page, either in the document or in a partner's element. */
export const findFrame = `[document, document.querySelector("cis-figure")?.shadowRoot]
  .map((root) => root?.querySelector("iframe")).find(Boolean)`;
