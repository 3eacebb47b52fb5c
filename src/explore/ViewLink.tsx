import type { AnchorHTMLAttributes } from "react";
import type { View } from "../model/view";
import { useDeferredAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import { takePlainClick } from "../ui/takePlainClick";

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> {
  /** The fields that this link changes in the current view. */
  readonly change: Partial<View>;
  /** Applies the same change to the store, without leaving the page. */
  readonly onFollow: () => void;
}

/** A link to another view: an href to open or copy, and a change of state on a plain click. */
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
