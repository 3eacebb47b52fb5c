import { type ReactNode, StrictMode, startTransition, useEffect } from "react";
import { createRoot, hydrateRoot, type Root, type RootOptions } from "react-dom/client";
import { reportLost } from "./bring";
import { comeAlive } from "./comeAlive";

interface TakeOverOptions {
  /** Prefix of the ids that React generates: the same as at build time. */
  readonly prefix?: string;
  /** The part differs from the prerendered HTML and replaces it. */
  readonly isDrawnAnew?: boolean;
  /** Wraps the part: a boundary in the wrapper is hydrated before the part inside it. */
  readonly frame?: (part: ReactNode) => ReactNode;
  /** Called after hydration: HTML that is added to the part earlier makes React render it again, without the addition. */
  readonly onceAlive?: () => void;
  /** Called with an error that a boundary catches inside the hydrated part. */
  readonly onFailed?: (error: unknown) => void;
}

/**
 * Hydrates the prerendered HTML of a container. All scripts hydrate through this function, and it destroys nothing: if the
 * first render throws, the prerendered HTML is restored, and the event `lost` reports that it stays static.
 *
 * React silently renders HTML again if an extension or a translator has changed it.
 *
 * @param container holds the part's HTML and nothing else; if it is empty, the part is rendered on the client
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
    // A second error must not restore the copy again: its nodes have already been moved.
    if (state === "failed") return;
    state = "failed";
    delete container.dataset.live;
    // A root must not be unmounted while React is rendering.
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
