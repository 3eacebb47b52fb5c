import { keepKeys } from "./ownKeys";

interface NumberFieldProps {
  readonly value: number;
  readonly max: number;
  readonly label: string;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
  readonly onEnter?: () => void;
}

/** A whole number that is written as it is read: 102 000. What is no digit is left out. */
export function NumberField({ value, max, label, format, onChange, onEnter }: NumberFieldProps) {
  return (
    <input
      className="question-number"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      size={format(max).length}
      aria-label={label}
      value={format(value)}
      onChange={({ target }) => onChange(Math.min(max, Number(target.value.replace(/\D/g, ""))))}
      onFocus={({ target }) => target.select()}
      onKeyDown={(press) => {
        keepKeys("field", press);
        if (press.key === "Enter") onEnter?.();
      }}
    />
  );
}
