import type { AnchorHTMLAttributes } from "react";
import type { View } from "../model/view";
import { useDeferredAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import { takePlainClick } from "../ui/takePlainClick";

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> {
  /** What the view at the link's end differs in from the one that is seen. */
  readonly change: Partial<View>;
  /** Makes the same change here, without leaving the page. */
  readonly onFollow: () => void;
}

/** A link to another view: an address to open or to copy, and a change of state when it is simply followed. */
export function ViewLink({ change, onFollow, children, ...attributes }: ViewLinkProps) {
  const view = useDeferredAtlas((atlas) => atlas.view);
  return (
    <a
      {...attributes}
      href={toHref({ ...view, ...change }, import.meta.env.BASE_URL)}
      onClick={(click) => takePlainClick(click, onFollow)}
    >
      {children}
    </a>
  );
}
