import { DeckPage, type DeckPageProps } from "../present/DeckPage";
import { DeckProvider } from "../present/DeckProvider";
import type { DeckStore } from "../present/deckStore";
import "../ui/fonts.css";
import "../ui/fallbackFont.css";
import "../ui/palette.css";
import "../ui/base.css";
import "../ui/pieces.css";
import "../ui/siteHeader.css";

interface DeckAppProps extends DeckPageProps {
  readonly store: DeckStore;
}

/** The deck with its store: renders the same on the server and in the browser. */
export function DeckApp({ store, ...props }: DeckAppProps) {
  return (
    <DeckProvider store={store}>
      <DeckPage {...props} />
    </DeckProvider>
  );
}
