/**
 * Keeps what was asked for by its key, so that whoever draws again has the same promise. What failed to come is asked for
 * again.
 */
export function keepPromises<Value>(): (key: string, load: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key, load) => {
    const coming = kept.get(key) ?? load();
    kept.set(key, coming);
    coming.catch(() => kept.delete(key));
    return coming;
  };
}
