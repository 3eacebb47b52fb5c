import { useEffect, useState } from "react";
import { areLettersOn, switchLetters } from "./letterKeys";

/** The switch for letter shortcuts: speech input produces letters, and people press them by accident. */
export function LettersChoice({ words }: { readonly words: string }) {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(areLettersOn()), []);
  return (
    <label className="letters-choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setOn(target.checked);
          switchLetters(target.checked);
        }}
      />
      <span>{words}</span>
    </label>
  );
}
