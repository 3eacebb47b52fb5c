import { type ReactNode, useId } from "react";

interface SegmentedControlProps<Choice extends string> {
  /** What is chosen here, for those who do not see it: «Что показывает карта». */
  readonly label: string;
  readonly choices: readonly {
    readonly value: Choice;
    readonly label: string;
    /** Stands for the label, which is then only heard and shown as a hint. */
    readonly icon?: ReactNode;
    /** Of a label that is in a language of its own, and stays in it. */
    readonly lang?: string;
  }[];
  readonly chosen: Choice;
  readonly onChoose: (value: Choice) => void;
}

/** A choice of one among a few, all in sight; arrow keys move it, as in any group of radio buttons. */
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
