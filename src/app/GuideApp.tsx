import type { ReactNode } from "react";
import "../ui/fonts.css";
import "../ui/fallbackFont.css";
import "../ui/palette.css";
import "../ui/base.css";
import "../ui/pieces.css";
import "../ui/siteHeader.css";

/** A page for webmasters: the same on the server and in the browser. What it looks like beyond this: `build/bundle.ts`. */
export function GuideApp({ children }: { readonly children: ReactNode }) {
  return children;
}
