import { useEffect, useState } from "react";
import { attempt } from "../../ui/bring";
import type { Pasted } from "./diagnose";
import type { Doctor, Practice, Report } from "./openDoctor";

/** The state of the check of the pasted text. */
export type ReportState =
  | { readonly kind: "empty" | "reading" | "failed" }
  | { readonly kind: "done"; readonly report: Report };

/** Checks the pasted text whenever it changes or is retried. The previous report stays until the new one is ready. */
export function useReport(pasted: Pasted, practice: Practice, attempt: number): ReportState {
  const [state, setState] = useState<ReportState>({ kind: "empty" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the practice stays the same; another attempt is one more
  useEffect(() => {
    if (pasted.html.trim() === "") return setState({ kind: "empty" });
    let isAsked = true;
    const settle = (next: ReportState) => isAsked && setState(next);
    setState((before) => (before.kind === "done" ? before : { kind: "reading" }));
    callDoctor(practice)
      .then((doctor) => doctor.examine(pasted))
      .then(
        (report) => settle({ kind: "done", report }),
        () => settle({ kind: "failed" }),
      );
    return () => {
      isAsked = false;
    };
  }, [pasted, attempt]);
  return state;
}

let called: Promise<Doctor> | undefined;

/** Loads the checker once. A failed load is retried on the next call. */
export function callDoctor(practice: Practice): Promise<Doctor> {
  called ??= attempt("openDoctor", () => import("./openDoctor"))
    .then(({ openDoctor }) => openDoctor(practice))
    .catch((error: unknown) => {
      called = undefined;
      throw error;
    });
  return called;
}
