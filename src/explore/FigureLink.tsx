import type { ReactNode } from "react";
import { defaultView, type View } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import { takePlainClick } from "../ui/takePlainClick";

interface FigureLinkProps {
  /** The fields in which the linked view differs from the default view. */
  readonly shownBy: Partial<View>;
  readonly children: ReactNode;
}

/** A link from a text to the figure that shows it: a plain link, and after hydration a change of state within the page. */
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

/** Scrolls a figure to the top of the window and focuses its heading. */
function showFigure(figure: string): void {
  const heading = document.getElementById(`${figure}-title`);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  document.getElementById(figure)?.scrollIntoView();
}
