import { type ReactNode, useId } from "react";

interface SegmentedControlProps<Choice extends string> {
  /** Accessible name of the group: «Что показывает карта». */
  readonly label: string;
  readonly choices: readonly {
    readonly value: Choice;
    readonly label: string;
    /** Replaces the visible label, which then serves as the accessible name and the tooltip. */
    readonly icon?: ReactNode;
    /** Language of a label that differs from the page's; such a label is not translated. */
    readonly lang?: string;
  }[];
  readonly chosen: Choice;
  readonly onChoose: (value: Choice) => void;
}

/** A single choice with all options visible; arrow keys move it, as in any radio group. */
export function SegmentedControl<Choice extends string>(props: SegmentedControlProps<Choice>) {
  const { label, choices, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ value, label, icon, lang }) => (
        <label key={value} className="segment" title={icon === undefined ? undefined : label}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            aria-label={label}
          />
          <span lang={lang} translate={lang === undefined ? undefined : "no"}>
            {icon ?? label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
