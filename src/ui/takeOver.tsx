import { type ReactNode, StrictMode, startTransition, useEffect } from "react";
import { createRoot, hydrateRoot, type Root, type RootOptions } from "react-dom/client";
import { reportLost } from "./bring";
import { comeAlive } from "./comeAlive";

interface TakeOverOptions {
  /** Of ids that React makes: the same at build time. */
  readonly prefix?: string;
  /** The part is not what was drawn: it takes its place. */
  readonly isDrawnAnew?: boolean;
  /** Draws what stands around the part: a boundary there is alive before the part in it is. */
  readonly frame?: (part: ReactNode) => ReactNode;
  /** Once the part is alive: before that, what is added to its HTML makes React draw it anew, without the addition. */
  readonly onceAlive?: () => void;
  /** An error that a boundary inside of a living part has caught. */
  readonly onFailed?: (error: unknown) => void;
}

/**
 * Brings the drawn HTML of a container to life. This is the one way in which scripts take over what was drawn, and it
 * destroys nothing: where the first render throws, the HTML as it was drawn is put back, and the event `lost` says that
 * it stays a drawing.
 *
 * HTML that an extension or a translator has changed is drawn anew by React, in silence.
 *
 * @param container holds the part's HTML and nothing else; where it is empty, the part is drawn
 */
export function takeOver(
  container: HTMLElement,
  part: ReactNode,
  {
    prefix = "",
    isDrawnAnew = false,
    frame = (inner) => inner,
    onceAlive = () => {},
    onFailed = () => {},
  }: TakeOverOptions = {},
): void {
  const drawn = container.cloneNode(true) as HTMLElement;
  let state: "drawn" | "alive" | "failed" = "drawn";
  const putBack = (error: unknown) => {
    // A second error must not put back a copy that has already been used.
    if (state === "failed") return;
    state = "failed";
    delete container.dataset.live;
    // React may not be stopped from inside of its own work.
    setTimeout(() => {
      root.unmount();
      container.replaceChildren(...drawn.childNodes);
      reportLost(error);
    });
  };
  const options: RootOptions = {
    identifierPrefix: prefix,
    onUncaughtError: putBack,
    onCaughtError: (error) => {
      if (state === "alive") {
        console.error(error);
        onFailed(error);
      } else putBack(error);
    },
    onRecoverableError: () => {},
  };
  const onAlive = () => {
    if (state === "failed") return;
    state = "alive";
    container.dataset.live = "";
    for (const element of container.children) if (element instanceof HTMLElement) comeAlive(element);
    onceAlive();
  };
  const app = <StrictMode>{frame(<Alive onAlive={onAlive}>{part}</Alive>)}</StrictMode>;
  if (isDrawnAnew) container.replaceChildren();
  let root: Root;
  if (container.hasChildNodes())
    startTransition(() => {
      root = hydrateRoot(container, app, options);
    });
  else {
    root = createRoot(container, options);
    root.render(app);
  }
}

function Alive({ onAlive, children }: { readonly onAlive: () => void; readonly children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a part comes alive once
  useEffect(onAlive, []);
  return children;
}
