import { defaultCountry } from "../../figures/growth/readGrowth";
import type { View } from "../../model/view";
import type { Messages } from "../../text/messages";
import type { PictureWording } from "../pictureWords";

interface CountryFieldProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
  readonly words: Messages["gallery"];
  readonly wording: PictureWording;
}

/** The country: growth always has one, the other figures may. */
export function CountryField({ view, onChange, words, wording }: CountryFieldProps) {
  const { catalog, format } = wording;
  const named = catalog.countries
    .map(({ code, name }) => ({ code, name: name[format.language] }))
    .sort((one, other) => one.name.localeCompare(other.name, format.language));
  const isGrowth = view.figure === "growth";
  const chosen = view.country ?? (isGrowth ? defaultCountry : "");
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
        {!isGrowth && <option value="">{words.noCountry}</option>}
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
