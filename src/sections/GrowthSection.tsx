import { memo } from "react";
import type { Catalog } from "../catalog/catalog";
import { BesideStrip } from "../figures/growth/BesideStrip";
import { describeGrowth } from "../figures/growth/describeGrowth";
import { GrowthFigure } from "../figures/growth/GrowthFigure";
import { defaultCountry, readGrowth, sourcesOf } from "../figures/growth/readGrowth";
import type { View, Way } from "../model/view";
import { useAtlas, useDeferredAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import type { Format } from "../text/format";
import type { FigureMessages } from "../text/messages";
import { FigureFooter } from "../ui/FigureFooter";
import { FigureStatus } from "../ui/FigureStatus";
import { Headline } from "../ui/Headline";
import { Region } from "../ui/Region";
import { FigureActions } from "./FigureActions";
import { GrowthControls } from "./GrowthControls";
import { GrowthNotes } from "./GrowthNotes";
import { GrowthTable } from "./GrowthTable";
import { SourceLinks } from "./SourceLinks";

interface GrowthSectionProps {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"growth">;
  readonly format: Format;
  readonly way?: Way;
  /** The id of its element, also its anchor in addresses. */
  readonly id?: string;
}

/** The first figure of the page: the finding for the chosen country in words, and its chart. */
export function GrowthSection(props: GrowthSectionProps) {
  const view = useDeferredAtlas((atlas) => atlas.view);
  return <GrowthParts {...props} view={view} />;
}

interface GrowthPartsProps extends GrowthSectionProps {
  readonly view: View;
}

const GrowthParts = memo(function GrowthParts({
  view,
  way = "page",
  id = "growth",
  ...props
}: GrowthPartsProps) {
  const { catalog, messages, format } = props;
  const { country = defaultCountry, scale, others, year } = view;
  const chooseYear = useAtlas((atlas) => atlas.chooseYear);
  const wording = { catalog, messages, format, scale };
  const growth = readGrowth(catalog, country);
  const Heading = way === "embed" ? "h1" : "h2";
  const { by, title, lead, doubt } = describeGrowth(growth, wording);
  return (
    <Region className="growth" id={id} aria-labelledby={`${id}-title`}>
      <div className="growth-hero">
        <div className="growth-words">
          <Heading id={`${id}-title`}>
            <Headline by={by} finding={title} />
          </Heading>
          <p className="growth-lead">{lead}</p>
          {doubt !== undefined && <p className="growth-doubt">{doubt}</p>}
        </div>
        <div className="growth-drawing">
          <GrowthControls messages={messages} hasOthers={growth.kind === "growth"} />
          <GrowthFigure
            {...{ catalog, messages, format, country, scale, others, year, way }}
            onChooseYear={chooseYear}
            hrefOfYear={(chosen) => toHref({ ...view, year: chosen }, import.meta.env.BASE_URL)}
          />
          <GrowthNotes growth={growth} wording={wording} others={others} />
        </div>
      </div>
      {growth.kind !== "series" && way === "page" && (
        <BesideStrip
          title={messages.growth.besideTitle[growth.kind]}
          statements={growth.beside}
          wording={wording}
        />
      )}
      <FigureStatus
        says={{ scale: messages.growth.says.scale[scale], year: messages.growth.says.year(year) }}
      />
      <FigureFooter
        isBare={way === "slide"}
        sources={
          <SourceLinks
            ids={sourcesOf(growth, others)}
            {...{ catalog, messages }}
            language={format.language}
          />
        }
        actions={
          <FigureActions figure="growth" {...{ view, messages }} hasPicture={scale === "people" && others} />
        }
        tableLabel={messages.common.table}
        table={<GrowthTable growth={growth} wording={wording} />}
      />
    </Region>
  );
});
