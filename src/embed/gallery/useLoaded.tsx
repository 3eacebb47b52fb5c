import { useEffect, useState } from "react";

/** Something that is on its way: neither there nor failed. */
interface Loaded<Value> {
  readonly value: Value | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * Loads something when a component is first drawn, and anew when its name changes or the reader asks.
 *
 * @param name of what is loaded; what was loaded under another one is not shown
 */
export function useLoaded<Value>(name: string, load: () => Promise<Value>): Loaded<Value> {
  const [state, setState] = useState<{ readonly name: string; readonly value?: Value }>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for what is loaded
  useEffect(() => {
    let isAsked = true;
    const settle = (found: { readonly value?: Value }) => {
      if (isAsked) setState({ name, ...found });
    };
    setState(undefined);
    load().then(
      (value) => settle({ value }),
      () => settle({}),
    );
    return () => {
      isAsked = false;
    };
  }, [name, attempt]);
  const settled = state?.name === name ? state : undefined;
  return {
    value: settled?.value,
    failed: settled !== undefined && !("value" in settled),
    retry: () => setAttempt(attempt + 1),
  };
}
