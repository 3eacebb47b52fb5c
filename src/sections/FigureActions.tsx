import { Fragment } from "react";
import type { FigureName, View } from "../model/view";
import { toGalleryHref, toHref } from "../store/syncAddress";
import type { CommonMessages } from "../text/messages";

interface FigureActionsProps {
  readonly figure: FigureName;
  readonly view: View;
  readonly messages: CommonMessages;
  /** Whether the picture from build time matches the figure's current state. */
  readonly hasPicture: boolean;
}

/** Plain links to save a figure's values and its picture, and to embed it. */
export function FigureActions({ figure, view, messages: { common }, hasPicture }: FigureActionsProps) {
  const shown: View = { ...view, figure, theme: "auto" };
  const base = import.meta.env.BASE_URL;
  const [below = ""] = toHref(shown, "", "embed").split("?");
  const name = below.replace("embed/", "").slice(0, -1).replaceAll("/", "-");
  return (
    <p className="figure-actions">
      <span>{`${common.download}:`}</span>
      {files.slice(0, hasPicture ? 3 : 1).map((file) => {
        const ending = file.slice(-3);
        return (
          <Fragment key={file}>
            <a href={base + below + file} download={`cis-volunteering-${name}.${ending}`} translate="no">
              {ending.toUpperCase()}
            </a>
            {ending === "csv" && <span className="csv-numbers">{common.csvNumbers}</span>}
          </Fragment>
        );
      })}
      <a className="figure-embed" href={toGalleryHref(shown, base)}>
        {common.embed}
      </a>
    </p>
  );
}

const files = ["table.csv", "figure.svg", "figure.png"] as const;
