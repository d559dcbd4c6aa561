/**
 * Remembers a decision (relation, right, consent) for the many requests of one question: same token, person, exchange
 * and category, at most `limits.grantMs`. A consent notification ends the grants of its person at once, also those that
 * are being decided at that moment.
 */
import { type Bsn, type Clock, err, limits, type Result } from '@stelsel/kernel';
import { authorizationFaults } from './faults.ts';
import { authorizationLimits } from './limits.ts';

export interface GrantKey {
  /** `jti` of the token. */
  readonly tokenId: string;
  readonly subject: Bsn;
  readonly exchange: string;
  readonly category: string;
}

export interface Grants<T> {
  /** The remembered value, or what `decide` answers now. Requests that come together share one decision. */
  reuse(key: GrantKey, decide: () => Promise<Result<T>>): Promise<Result<T>>;
  /** Ends every grant about this person; answers how many there were. */
  endGrants(subject: Bsn): number;
}

interface Grant<T> {
  readonly answer: Promise<Result<T>>;
  readonly untilMs: number;
}

type Names<T> = Map<string, Grant<T>>;

/** Faults are never remembered: who failed once may succeed at the next request. */
export function createGrants<T>(deps: { readonly clock: Clock }): Grants<T> {
  const persons = new Map<Bsn, Names<T>>();
  let count = 0;

  const drop = (subject: Bsn, name: string, grant: Grant<T>): void => {
    const names = persons.get(subject);
    if (names?.get(name) === grant) {
      names.delete(name);
      count -= 1;
      if (names.size === 0) {
        persons.delete(subject);
      }
    }
  };
  const endGrants = (subject: Bsn): number => {
    const ended = persons.get(subject)?.size ?? 0;
    persons.delete(subject);
    count -= ended;
    return ended;
  };
  const isCurrent = (subject: Bsn, name: string, grant: Grant<T>): boolean => persons.get(subject)?.get(name) === grant;

  const reuse = async (key: GrantKey, decide: () => Promise<Result<T>>, attempt = 1): Promise<Result<T>> => {
    const name = `${key.tokenId} ${key.exchange} ${key.category}`;
    const known = persons.get(key.subject)?.get(name);
    const fresh = known !== undefined && known.untilMs > deps.clock.nowMs() ? known : undefined;
    if (known !== undefined && fresh === undefined) {
      drop(key.subject, name, known);
    }
    const grant = fresh ?? { answer: decide(), untilMs: deps.clock.nowMs() + limits.grantMs };
    if (fresh === undefined) {
      makeRoom(persons, () => count, endGrants);
      const names: Names<T> = persons.get(key.subject) ?? new Map();
      persons.set(key.subject, names.set(name, grant));
      count += 1;
    }
    const answer = await settle(grant.answer, () => drop(key.subject, name, grant));
    if (!answer.ok || isCurrent(key.subject, name, grant)) {
      return answer;
    }
    return attempt < authorizationLimits.decisionAttempts
      ? reuse(key, decide, attempt + 1)
      : err(authorizationFaults('AZN-GRANT-ENDED'));
  };
  return { reuse: (key, decide) => reuse(key, decide), endGrants };
}

/** A fault, returned or thrown, is handed on and forgotten. */
async function settle<T>(answer: Promise<Result<T>>, forget: () => void): Promise<Result<T>> {
  try {
    const result = await answer;
    if (!result.ok) {
      forget();
    }
    return result;
  } catch (error) {
    forget();
    throw error;
  }
}

/** Forgets the persons that were remembered first until one more grant fits. */
function makeRoom<T>(persons: Map<Bsn, Names<T>>, count: () => number, end: (subject: Bsn) => number): void {
  for (const subject of persons.keys()) {
    if (count() < authorizationLimits.grants) {
      return;
    }
    end(subject);
  }
}
