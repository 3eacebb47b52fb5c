import type { ReactNode } from "react";
import { toAddress } from "../model/address";
import { useAtlas } from "../store/AtlasProvider";
import type { CommonMessages } from "../text/messages";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { Region } from "../ui/Region";

interface FigureBoundaryProps {
  /** The name of the figure in its language: «Карта». */
  readonly name: string;
  readonly messages: CommonMessages;
  readonly children: ReactNode;
}

/** Shows an error in place of a failed figure, and retries when the view changes or the reader asks. */
export function FigureBoundary({ name, messages, children }: FigureBoundaryProps) {
  const address = useAtlas(({ view }) => toAddress(view));
  const { failed } = messages.common;
  return (
    <ErrorBoundary
      resetKey={address}
      fallback={(error, retry) => (
        <Region className="figure-failed" role="alert">
          <h2>{`${name}: ${failed.title}`}</h2>
          <p>{failed.lead}</p>
          <p className="muted">{error.message}</p>
          <button type="button" className="button" onClick={retry}>
            {failed.again}
          </button>
        </Region>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
