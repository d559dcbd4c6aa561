/** Whether a code is in a set: yes, no, or not to be known from what is in hand. Nothing is guessed. */

export interface CodeSet {
  /** Without a system: whether any system of the set has the code. */
  has(system: string | undefined, code: string): boolean | undefined;
  /** Every question gets a yes or no. */
  readonly decided: boolean;
  /** Every code of it that can be listed; the list is whole only when `listed`. */
  codes(): Iterable<SystemCode>;
  readonly listed: boolean;
}

export interface SystemCode {
  readonly system: string;
  readonly code: string;
}

/** Nothing is known of it. */
export const unknownCodes: CodeSet = { has: () => undefined, decided: false, codes: () => [], listed: false };

export function anyOf(sets: readonly CodeSet[]): CodeSet {
  const [only] = sets;
  if (sets.length === 1 && only !== undefined) {
    return only;
  }
  return {
    has: (system, code) => {
      let answer: boolean | undefined = false;
      for (const set of sets) {
        const found = set.has(system, code);
        if (found === true) {
          return true;
        }
        answer = found === undefined ? undefined : answer;
      }
      return answer;
    },
    decided: sets.every(({ decided }) => decided),
    *codes() {
      for (const set of sets) {
        yield* set.codes();
      }
    },
    listed: sets.every(({ listed }) => listed),
  };
}

export function allOf(sets: readonly CodeSet[]): CodeSet {
  const [first, ...rest] = sets;
  if (first === undefined || rest.length === 0) {
    return first ?? unknownCodes;
  }
  const lister = sets.find(({ listed }) => listed) ?? first;
  return {
    has: (system, code) => {
      let answer: boolean | undefined = true;
      for (const set of sets) {
        const found = set.has(system, code);
        if (found === false) {
          return false;
        }
        answer = found === undefined ? undefined : answer;
      }
      return answer;
    },
    decided: sets.every(({ decided }) => decided),
    codes: () => kept(lister, (item) => sets.every((set) => set.has(item.system, item.code) === true)),
    listed: lister.listed && sets.every(({ decided }) => decided),
  };
}

/** What is in the first and in none of the others. */
export function without(set: CodeSet, excluded: readonly CodeSet[]): CodeSet {
  if (excluded.length === 0) {
    return set;
  }
  const out = anyOf(excluded);
  const has = (system: string | undefined, code: string) => {
    const inside = set.has(system, code);
    const outside = inside === false ? false : out.has(system, code);
    return inside === false || outside === true ? false : outside === undefined ? undefined : inside;
  };
  return {
    has,
    decided: set.decided && out.decided,
    codes: () => kept(set, ({ system, code }) => has(system, code) === true),
    listed: set.listed && out.decided,
  };
}

function* kept(set: CodeSet, keep: (item: SystemCode) => boolean): Iterable<SystemCode> {
  for (const item of set.codes()) {
    if (keep(item)) {
      yield item;
    }
  }
}
