import { frames, type Lens, lenses, type View } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import type { Messages } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";

/** What the map shows, and which part of it; the tiles are one more part, since they have no frames. */
export function MapControls({ view, words }: { readonly view: View; readonly words: Messages["map"] }) {
  const chooseLens = useAtlas((atlas) => atlas.chooseLens);
  const chooseFrame = useAtlas((atlas) => atlas.chooseFrame);
  const chooseLayout = useAtlas((atlas) => atlas.chooseLayout);
  return (
    <>
      <SegmentedControl<Lens>
        label={words.lensLabel}
        choices={lenses.map((value) => ({ value, label: words.lenses[value] }))}
        chosen={view.lens}
        onChoose={chooseLens}
      />
      <SegmentedControl
        label={words.frameLabel}
        choices={[
          ...frames.map((value) => ({ value, label: words.frames[value] })),
          { value: "tiles" as const, label: words.tiles },
        ]}
        chosen={view.layout === "tiles" ? "tiles" : view.frame}
        onChoose={(value) => (value === "tiles" ? chooseLayout(value) : chooseFrame(value))}
      />
    </>
  );
}
