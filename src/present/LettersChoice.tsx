import { useEffect, useState } from "react";
import { areLettersOn, switchLetters } from "./letterKeys";

/** The switch of letter keys: speech input says letters, and a hand may press them by chance. */
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
