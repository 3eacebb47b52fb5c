import { frames, type Lens, lenses } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import type { Messages } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";

/** What the map shows, and which part of it; the tiles are one more part, since they have no frames. */
export function MapControls({ words }: { readonly words: Messages["map"] }) {
  const lens = useAtlas(({ view }) => view.lens);
  const shown = useAtlas(({ view }) => (view.layout === "tiles" ? "tiles" : view.frame));
  const chooseLens = useAtlas((atlas) => atlas.chooseLens);
  const chooseFrame = useAtlas((atlas) => atlas.chooseFrame);
  const chooseLayout = useAtlas((atlas) => atlas.chooseLayout);
  return (
    <>
      <SegmentedControl<Lens>
        label={words.lensLabel}
        choices={lenses.map((value) => ({ value, label: words.lenses[value] }))}
        chosen={lens}
        onChoose={chooseLens}
      />
      <SegmentedControl
        label={words.frameLabel}
        choices={[
          ...frames.map((value) => ({ value, label: words.frames[value] })),
          { value: "tiles" as const, label: words.tiles },
        ]}
        chosen={shown}
        onChoose={(value) => (value === "tiles" ? chooseLayout(value) : chooseFrame(value))}
      />
    </>
  );
}
