/** Loads a script file by a unique name. The browser passes `bring`, which retries; the build needs no retry. */
export type LoadFile = <Value>(name: string, load: () => Promise<Value>) => Promise<Value>;

export const loadOnce: LoadFile = (_, load) => load();
