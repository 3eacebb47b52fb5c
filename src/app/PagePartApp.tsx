import { type ReactNode, Suspense } from "react";
import { AtlasProvider } from "../store/AtlasProvider";
import type { AtlasStore } from "../store/store";
import "../ui/fonts.css";
import "../ui/fallbackFont.css";
import "../ui/palette.css";
import "../ui/base.css";
import "../ui/pieces.css";

interface PagePartAppProps {
  readonly store: AtlasStore;
  readonly children: ReactNode;
}

/** A part of the page with the store that all parts share: renders the same on the server, in the browser and in tests. */
export function PagePartApp({ store, children }: PagePartAppProps) {
  return (
    <AtlasProvider store={store}>
      <Suspense>{children}</Suspense>
    </AtlasProvider>
  );
}
