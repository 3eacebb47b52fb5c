/** Loads a script file under a name of its own. A browser hands in `bring`, which tries again; the build needs no second try. */
export type LoadFile = <Value>(name: string, load: () => Promise<Value>) => Promise<Value>;

export const loadOnce: LoadFile = (_, load) => load();
