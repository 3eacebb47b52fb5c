import { useId, useState } from "react";
import { keepKeys } from "./ownKeys";

interface NumberFieldProps {
  readonly value: number;
  readonly max: number;
  readonly label: string;
  readonly words: NumberFieldWords;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
  readonly onEnter?: () => void;
}

export interface NumberFieldWords {
  /** Says that a number is beyond `max`, which is taken instead. */
  readonly limit: (max: string) => string;
  /** Says that only a whole number can be written, where something else was. */
  readonly whole: string;
}

/** A whole number that is written as it is read: 102 000. What is no digit is left out, and the field says so. */
export function NumberField({ value, max, label, words, format, onChange, onEnter }: NumberFieldProps) {
  const faultId = useId();
  const [fault, setFault] = useState("");
  const change = (written: string) => {
    const number = Number(written.replace(/\D/g, ""));
    if (number > max) setFault(words.limit(format(max)));
    else if (!isWhole(written, format)) setFault(words.whole);
    // Who wrote −5 reads why it says 5 until the field is left.
    else if (fault !== words.whole) setFault("");
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
        aria-describedby={fault === "" ? undefined : faultId}
        value={format(value)}
        onChange={({ target }) => change(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setFault("")}
        onKeyDown={(press) => {
          keepKeys("field", press);
          if (press.key === "Enter") onEnter?.();
        }}
      />
      <span id={faultId} className="question-limit" role="alert">
        {fault}
      </span>
    </span>
  );
}

/** Digits, with the spaces or commas by which the language groups them. */
function isWhole(written: string, format: (value: number) => string): boolean {
  const separators = format(1_000_000).replace(/\d/g, "");
  return [...written].every((letter) => /[\d\s]/.test(letter) || separators.includes(letter));
}
