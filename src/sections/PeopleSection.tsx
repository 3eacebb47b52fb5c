import { memo } from "react";
import { type Catalog, countryOf, populationOf } from "../catalog/catalog";
import { nameCounted } from "../figures/growth/describeGrowth";
import { defaultCountry, readGrowth } from "../figures/growth/readGrowth";
import { toAlt, toDotCounts, toFormulas, toTitle } from "../figures/people/describePeople";
import { PeopleFigure } from "../figures/people/PeopleFigure";
import { countIn, type People } from "../figures/people/people";
import type { View, Way } from "../model/view";
import { useAtlas, useDeferredAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import { toHeadline } from "../text/headline";
import type { MessagesOf } from "../text/messages";
import { type DrawingForm, toFittingForms } from "../ui/drawingForms";
import { FigureShell } from "../ui/FigureShell";
import { SegmentedControl } from "../ui/SegmentedControl";
import { TableHead } from "../ui/TableHead";
import { useWidth } from "../ui/useWidth";
import { describePeople, toPeopleBy } from "./describePeople";
import { FigureActions } from "./FigureActions";
import { readPeople } from "./readPeople";
import { SourceLinks } from "./SourceLinks";

interface PeopleSectionProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"people" | "growth">;
  readonly format: Format;
  readonly way?: Way;
  /** The id of its element, also its anchor in addresses. */
  readonly id?: string;
}

const forms: readonly DrawingForm[] = [
  { name: "narrow", width: 200, from: 0 },
  { name: "phone", width: 360, from: 256 },
  { name: "desk", width: 640, from: 600 },
  { name: "wide", width: 960, from: 920 },
];

const slideForms: readonly DrawingForm[] = [{ name: "phone", width: 380, from: 0 }];

/** The volunteers of the chosen country as dots, with the finding, years, sources and table. */
export function PeopleSection(props: PeopleSectionProps) {
  const view = useDeferredAtlas((atlas) => atlas.view);
  return <PeopleParts {...props} view={view} />;
}

interface PeoplePartsProps extends PeopleSectionProps {
  readonly view: View;
}

const PeopleParts = memo(function PeopleParts({
  view,
  way = "page",
  id = "people",
  ...props
}: PeoplePartsProps) {
  const { catalog, messages, format } = props;
  const { ref, room } = useWidth<HTMLDivElement>(0);
  const people = readPeople(catalog, view.country ?? defaultCountry);
  const shown = countIn(people, view.year);
  const [lead = "", ...doubts] = describePeople(people, props);
  const by = toPeopleBy(people, props);
  const title = toTitle(people, props);
  const formulas = toFormulas(people, props);
  const counts = toDotCounts(people, props);
  const full = counts.find(({ id }) => id === String(shown?.year));
  return (
    <FigureShell
      id={id}
      isBare={way === "slide"}
      level={way === "embed" ? 1 : 2}
      by={by}
      title={title}
      subtitle={lead}
      controls={people.counts.length > 1 && <PeopleYears people={people} messages={messages} />}
      notes={
        <>
          {doubts.map((doubt) => (
            <p key={doubt}>{doubt}</p>
          ))}
          {formulas !== undefined && <p>{formulas}</p>}
        </>
      }
      sources={<SourceLinks ids={people.sources} {...{ catalog, messages }} language={format.language} />}
      actions={
        <FigureActions figure="people" {...{ view, messages }} hasPicture={shown === people.counts.at(-1)} />
      }
      says={{ year: full && `${messages.people.altCount(full.value, full.note)}.` }}
      tableLabel={messages.common.table}
      table={<PeopleTable people={people} {...props} />}
    >
      <div ref={ref} className="people-room">
        <PeopleFigure
          counts={counts}
          shown={shown && String(shown.year)}
          label={toHeadline(by, title)}
          description={toAlt(people, props)}
          isAcross={way === "slide"}
          forms={toFittingForms(way === "slide" ? slideForms : forms, room)}
        />
      </div>
    </FigureShell>
  );
});

/** The year control: the dots of the chosen year are filled. */
function PeopleYears({
  people,
  messages,
}: Pick<PeopleSectionProps, "messages"> & { readonly people: People }) {
  const shown = useAtlas(({ view }) => countIn(people, view.year)?.year);
  const chooseYear = useAtlas((atlas) => atlas.chooseYear);
  return (
    <SegmentedControl
      label={messages.people.yearLabel}
      choices={people.counts.map(({ year }) => ({ value: String(year), label: String(year) }))}
      chosen={String(shown)}
      onChoose={(year) => chooseYear(Number(year))}
    />
  );
}

/** The values of the figure, one row per year. */
export function PeopleTable({
  people,
  catalog,
  messages,
  format,
}: PeopleSectionProps & { readonly people: People }) {
  const { table } = messages.people;
  const measure = nameCounted(readGrowth(catalog, people.country), { catalog, messages, format });
  return (
    <table>
      <TableHead
        caption={table.caption(measure, countryOf(catalog, people.country).name[format.language])}
        names={[table.year, measure, table.residents, table.oneIn]}
      />
      <tbody>
        {people.counts.map(({ year, people: counted, oneIn }) => {
          const residents = populationOf(catalog, people.country, year);
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{format.number(counted)}</td>
              <td>{residents === undefined ? messages.common.noData : format.number(residents)}</td>
              <td>{oneIn === undefined ? messages.common.noData : format.number(oneIn.value)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
