import type { ReactNode } from "react";
import { keepKeys } from "./ownKeys";

interface QuestionButtonProps {
  readonly children: ReactNode;
  /** The accessible name, if the content does not describe the action. */
  readonly label?: string;
  readonly kind?: "main" | "round";
  /** A disabled button keeps the focus and ignores presses. */
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A button whose Space and Enter do not change the slide. */
export function QuestionButton({ children, label, kind, isDisabled = false, onPress }: QuestionButtonProps) {
  return (
    <button
      type="button"
      className={kind === undefined ? "button" : `button is-${kind}`}
      aria-label={label}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onPress}
      onKeyDown={(press) => keepKeys("button", press)}
    >
      {children}
    </button>
  );
}
