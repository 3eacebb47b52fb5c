import { useEffect, useState } from "react";

/** The state of a load. While loading, `value` is undefined and `failed` is false. */
interface Loaded<Value> {
  readonly value: Value | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * Loads a value when a component mounts, and again when `name` changes or `retry` is called.
 *
 * @param name identifies the value; a value that was loaded under another name is not returned
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
