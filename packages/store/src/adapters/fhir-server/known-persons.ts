/** Remembers which identifier a key of `personKeys` stands for, so that a later search can name the person to the source. */
import { subjectKey } from '../../subject-key.ts';
import { sourceLimits } from './source-limits.ts';

export interface PersonIdentifier {
  readonly system: string;
  readonly value: string;
}

export interface KnownPersons {
  /** Gives the key under which it is remembered. */
  remember(identifier: PersonIdentifier): string;
  find(key: string): PersonIdentifier | undefined;
}

export function knownPersons(): KnownPersons {
  const known = new Map<string, PersonIdentifier>();
  return {
    remember: (identifier) => {
      const key = subjectKey({ kind: 'identifier', ...identifier });
      known.delete(key);
      known.set(key, identifier);
      const [oldest] = known.keys();
      if (known.size > sourceLimits.persons && oldest !== undefined) {
        known.delete(oldest);
      }
      return key;
    },
    find: (key) => known.get(key),
  };
}
