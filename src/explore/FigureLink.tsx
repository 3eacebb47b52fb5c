import type { ReactNode } from "react";
import { defaultView, type View } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import { takePlainClick } from "../ui/takePlainClick";

interface FigureLinkProps {
  /** What the view at the link's end differs in from the default one. */
  readonly shownBy: Partial<View>;
  readonly children: ReactNode;
}

/** A link from words to the figure that shows them: an address, and once the page is alive a way within it. */
export function FigureLink({ shownBy, children }: FigureLinkProps) {
  const language = useAtlas(({ view }) => view.language);
  const theme = useAtlas(({ view }) => view.theme);
  const restore = useAtlas((atlas) => atlas.restore);
  const view: View = { ...defaultView, ...shownBy, language, theme };
  const follow = () => {
    restore(view, []);
    showFigure(view.figure);
  };
  return (
    <a
      href={toHref({ ...view, theme: defaultView.theme }, import.meta.env.BASE_URL)}
      onClick={(click) => takePlainClick(click, follow)}
    >
      {children}
    </a>
  );
}

/** Brings a figure to the top of the window, and the focus to its heading. */
function showFigure(figure: string): void {
  const heading = document.getElementById(`${figure}-title`);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  document.getElementById(figure)?.scrollIntoView();
}
