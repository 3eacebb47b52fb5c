import type { ComponentProps } from "react";
import { EmbedPage } from "../embed/EmbedPage";
import { AtlasProvider } from "../store/AtlasProvider";
import type { AtlasStore } from "../store/store";
import "../embed/frameFont.css";
import "../ui/palette.css";
import "../ui/base.css";
import "../ui/pieces.css";

interface EmbedAppProps extends ComponentProps<typeof EmbedPage> {
  readonly store: AtlasStore;
}

/** An embed with its store: renders the same on the server, in the frame and in tests. It loads no web font. */
export function EmbedApp({ store, ...props }: EmbedAppProps) {
  return (
    <AtlasProvider store={store}>
      <EmbedPage {...props} />
    </AtlasProvider>
  );
}
