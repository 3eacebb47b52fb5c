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
  /** The message for a number above `max`; the field then takes `max`. */
  readonly limit: (max: string) => string;
  /** The message for other input: only a whole number is accepted. */
  readonly whole: string;
}

/** A field for a whole number, formatted during input: 102 000. Drops characters that are not digits, with a message. */
export function NumberField({ value, max, label, words, format, onChange, onEnter }: NumberFieldProps) {
  const faultId = useId();
  const [fault, setFault] = useState<keyof NumberFieldWords>();
  const change = (written: string) => {
    const number = Number(written.replace(/\D/g, ""));
    if (number > max) setFault("limit");
    else if (!isWhole(written, format)) setFault("whole");
    // After input of −5 the message explains the 5 until the field loses focus.
    else if (fault !== "whole") setFault(undefined);
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
        aria-describedby={fault && faultId}
        value={format(value)}
        onChange={({ target }) => change(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setFault(undefined)}
        onKeyDown={(press) => {
          keepKeys("field", press);
          if (press.key === "Enter") onEnter?.();
        }}
      />
      <span id={faultId} className="question-limit" role="alert">
        {fault === "limit" ? words.limit(format(max)) : fault && words.whole}
      </span>
    </span>
  );
}

/** Whether the input has only digits, spaces and the language's group separators. */
function isWhole(written: string, format: (value: number) => string): boolean {
  const separators = format(1_000_000).replace(/\d/g, "");
  return [...written].every((letter) => /[\d\s]/.test(letter) || separators.includes(letter));
}
