import type { ReactNode } from "react";
import "../ui/fonts.css";
import "../ui/fallbackFont.css";
import "../ui/palette.css";
import "../ui/base.css";
import "../ui/pieces.css";
import "../ui/siteHeader.css";

/** A page for webmasters: renders the same on the server and in the browser. Its other styles: `build/bundle.ts`. */
export function GuideApp({ children }: { readonly children: ReactNode }) {
  return children;
}
