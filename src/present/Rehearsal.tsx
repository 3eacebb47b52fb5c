import { useEffect, useState } from "react";
import type { Messages } from "../text/messages";
import { useDeck, useDeckStore } from "./DeckProvider";
import { keepOwnSeconds } from "./keptDeck";
import { timeSlides } from "./timeSlides";

/** Switches the measuring of slide times on or off; the plan uses the measured times until the user deletes them. */
export function Rehearsal({ words }: { readonly words: Messages["present"]["speaker"] }) {
  const store = useDeckStore();
  const ownSeconds = useDeck((deck) => deck.ownSeconds);
  const [isOn, setOn] = useState(false);
  const [isKept, setKept] = useState(true);
  useEffect(() => (isOn ? timeSlides(store, Date.now) : undefined), [isOn, store]);
  const count = Object.keys(ownSeconds).length;
  return (
    <div className="rehearsal">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked);
            setKept(keepOwnSeconds(ownSeconds));
          }}
        />
        <span>{words.rehearse}</span>
      </label>
      {!isKept && <p role="status">{words.unkept}</p>}
      {count > 0 && (
        <p>
          <span>{words.rehearsed(count)}</span>{" "}
          <button
            type="button"
            className="button"
            onClick={() => store.getState().timeSlides({}, Date.now())}
          >
            {words.forget}
          </button>
        </p>
      )}
    </div>
  );
}
