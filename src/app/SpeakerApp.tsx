import { DeckProvider } from "../present/DeckProvider";
import type { DeckStore } from "../present/deckStore";
import { SpeakerPage, type SpeakerPageProps } from "../present/SpeakerPage";

interface SpeakerAppProps extends SpeakerPageProps {
  readonly store: DeckStore;
}

/** The speaker's view of a deck, with its store. */
export function SpeakerApp({ store, ...props }: SpeakerAppProps) {
  return (
    <DeckProvider store={store}>
      <SpeakerPage {...props} />
    </DeckProvider>
  );
}
