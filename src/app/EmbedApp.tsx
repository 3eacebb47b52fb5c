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

/** One figure around one store: the same on the server, in the frame and in tests. It has no web font to wait for. */
export function EmbedApp({ store, ...props }: EmbedAppProps) {
  return (
    <AtlasProvider store={store}>
      <EmbedPage {...props} />
    </AtlasProvider>
  );
}
