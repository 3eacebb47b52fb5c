import { useId, useState } from "react";
import { keepKeys } from "./ownKeys";

interface NumberFieldProps {
  readonly value: number;
  readonly max: number;
  readonly label: string;
  /** Says that a number is beyond `max`, which is taken instead. */
  readonly limit: (max: string) => string;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
  readonly onEnter?: () => void;
}

/** A whole number that is written as it is read: 102 000. What is no digit is left out. */
export function NumberField({ value, max, label, limit, format, onChange, onEnter }: NumberFieldProps) {
  const limitId = useId();
  const [isBeyond, setBeyond] = useState(false);
  const change = (written: string) => {
    const number = Number(written.replace(/\D/g, ""));
    setBeyond(number > max);
    onChange(Math.min(max, number));
  };
  return (
    <span className="question-field">
      <input
        className="question-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={format(max).length}
        aria-label={label}
        aria-describedby={isBeyond ? limitId : undefined}
        value={format(value)}
        onChange={({ target }) => change(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setBeyond(false)}
        onKeyDown={(press) => {
          keepKeys("field", press);
          if (press.key === "Enter") onEnter?.();
        }}
      />
      <span id={limitId} className="question-limit" role="alert">
        {isBeyond && limit(format(max))}
      </span>
    </span>
  );
}
