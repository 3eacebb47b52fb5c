import { frames, type Lens, lenses } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import type { Messages } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";

/** Controls for the map's lens and frame. The tile layout has no frames, so it is one more option beside them. */
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
