import { useEffect, useState } from "react";
import type { Slide } from "../model/story";
import type { DeckMessages } from "../text/deckMessages";
import type { Messages } from "../text/messages";
import { type DeckProblem, findProblems } from "./deckAddress";

interface DeckNoticeProps {
  readonly slides: readonly Slide[];
  readonly messages: DeckMessages;
}

/** A notice about the invalid parts of the link; the next key press closes it. */
export function DeckNotice({ slides, messages }: DeckNoticeProps) {
  const [problems, setProblems] = useState<readonly DeckProblem[]>([]);
  useEffect(() => {
    // Read on mount: the show overwrites the address when it starts.
    const read = () => setProblems(findProblems(window.location, slides));
    const dismiss = () => setProblems([]);
    read();
    window.addEventListener("hashchange", read, true);
    window.addEventListener("keydown", dismiss);
    return () => {
      window.removeEventListener("hashchange", read, true);
      window.removeEventListener("keydown", dismiss);
    };
  }, [slides]);
  const { notice } = messages.present;
  if (problems.length === 0) return null;
  return (
    <div className="deck-notice" role="status">
      <p>{[notice.lead, ...problems.map((problem) => writeProblem(problem, notice))].join(" ")}</p>
      <button type="button" className="button" onClick={() => setProblems([])}>
        {messages.common.close}
      </button>
    </div>
  );
}

function writeProblem(problem: DeckProblem, notice: Messages["present"]["notice"]): string {
  return problem.part === "step"
    ? notice.step(problem.found, problem.shown, problem.count)
    : notice[problem.part](problem.found);
}
