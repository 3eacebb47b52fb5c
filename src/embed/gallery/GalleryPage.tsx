import { useEffect, useMemo, useRef, useState } from "react";
import type { AddressSpace } from "../../model/address";
import type { Language } from "../../model/language";
import type { GuideMessages } from "../../text/guideMessages";
import { GuideShell } from "../GuideShell";
import type { PictureWording } from "../pictureWords";
import { Configurator, type LoadWording } from "./Configurator";
import { FigureGroups } from "./FigureGroups";
import { toGalleryHrefIn } from "./galleryHref";
import { listGalleryViews } from "./listGalleryViews";
import { Recipes } from "./Recipes";
import { useGalleryView } from "./useGalleryView";

interface GalleryPageProps {
  readonly language: Language;
  readonly messages: GuideMessages<"gallery">;
  /** In the language of the page. */
  readonly wording: PictureWording;
  readonly loadWording: LoadWording;
  readonly space: AddressSpace;
}

/** All views with their pictures, and the snippets of the selected one. */
export function GalleryPage({ language, messages, wording, loadWording, space }: GalleryPageProps) {
  const { gallery } = messages;
  const { view, choose, change } = useGalleryView(language, space);
  const { ref, show } = useShownPlace();
  const groups = useMemo(() => listGalleryViews(wording.catalog, language), [wording, language]);
  const query = view && toGalleryHrefIn(language, view, "").replace(/^[^?]*/, "");
  return (
    <GuideShell guide="gallery" query={query ?? ""} {...{ language, messages }}>
      <section>
        <h1>{gallery.title}</h1>
        <p className="subtitle">{gallery.lead}</p>
        <noscript>
          <p className="subtitle">{gallery.noscript}</p>
        </noscript>
      </section>
      <div ref={ref} tabIndex={-1} className="gallery-chosen">
        {view && (
          <Configurator level={2} view={view} onChange={change} {...{ messages, wording, loadWording }} />
        )}
      </div>
      <FigureGroups
        groups={groups}
        {...{ messages, wording }}
        chosen={view}
        onChoose={(next) => {
          choose(next);
          show();
        }}
      />
      <Recipes level={2} words={gallery} />
    </GuideShell>
  );
}

/** An element that `show` scrolls to and focuses after the next render. */
function useShownPlace() {
  const ref = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked === 0) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView();
  }, [asked]);
  return { ref, show: () => setAsked((before) => before + 1) };
}
