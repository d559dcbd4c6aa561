/**
 * Puts together what is asked in one turn of the event loop, so that many small reads become one statement. Nothing is
 * remembered: a key that is asked in a later turn is loaded again, after everything that was committed before it was asked.
 */
export function createLoader<K, V>(options: {
  /** Loads different keys at once; gives one value per key, in order. */
  readonly load: (keys: readonly K[]) => Promise<readonly V[]>;
  /** Equal names are one key. */
  readonly nameOf: (key: K) => string;
}): (key: K) => Promise<V> {
  interface Turn {
    readonly places: Map<string, number>;
    readonly keys: K[];
    readonly values: Promise<readonly V[]>;
  }
  let turn: Turn | undefined;

  const begin = (): Turn => {
    const keys: K[] = [];
    const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      turn = undefined;
      return options.load(keys);
    });
    // Whoever asked hears of a failure; the shared promise itself has nobody.
    values.catch(() => undefined);
    return { places: new Map(), keys, values };
  };

  return async (key) => {
    turn ??= begin();
    const { places, keys, values } = turn;
    const name = options.nameOf(key);
    const known = places.get(name);
    const place = known ?? keys.push(key) - 1;
    places.set(name, place);
    return (await values)[place] as V;
  };
}
