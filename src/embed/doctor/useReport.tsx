import { useEffect, useState } from "react";
import { attempt } from "../../ui/bring";
import type { Pasted } from "./diagnose";
import type { Doctor, Practice, Report } from "./openDoctor";

/** How far the examination of what was pasted has come. */
export type ReportState =
  | { readonly kind: "empty" | "reading" | "failed" }
  | { readonly kind: "done"; readonly report: Report };

/** Examines what was pasted once it rests; what was said before stands until then. */
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

/** The doctor comes once; one that could not come is called anew. */
export function callDoctor(practice: Practice): Promise<Doctor> {
  called ??= attempt("openDoctor", () => import("./openDoctor"))
    .then(({ openDoctor }) => openDoctor(practice))
    .catch((error: unknown) => {
      called = undefined;
      throw error;
    });
  return called;
}
