import type { ReactNode } from "react";
import { keepKeys } from "./ownKeys";

interface QuestionButtonProps {
  readonly children: ReactNode;
  /** Where what it shows is not what it does. */
  readonly label?: string;
  readonly kind?: "main" | "round";
  /** It keeps the focus, and does nothing. */
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A button whose keys turn no slide. */
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
