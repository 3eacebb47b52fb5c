import { defaultCountry } from "../../figures/growth/readGrowth";
import { isOfCountry, type View } from "../../model/view";
import type { Messages } from "../../text/messages";
import { sortByName } from "../../text/sortByName";
import type { PictureWording } from "../pictureWords";

interface CountryFieldProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
  readonly words: Messages["gallery"];
  readonly wording: PictureWording;
}

/** The country field. Some figures require a country, for others it is optional. */
export function CountryField({ view, onChange, words, wording }: CountryFieldProps) {
  const { catalog, format } = wording;
  const named = sortByName(catalog.countries, format.language).map(({ code, name }) => ({
    code,
    name: name[format.language],
  }));
  const isAlways = isOfCountry(view.figure);
  const chosen = view.country ?? (isAlways ? defaultCountry : "");
  return (
    <label className="view-field">
      <span>{words.country}</span>
      <select
        value={chosen}
        onChange={({ target }) =>
          onChange({
            ...view,
            place: undefined,
            country: named.find(({ code }) => code === target.value)?.code,
          })
        }
      >
        {!isAlways && <option value="">{words.noCountry}</option>}
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
