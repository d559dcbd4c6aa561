/**
 * Checks that a register with numbered versions was linearizable under everything that was done to it. The versions give
 * one order of all writes; with the reads placed behind the write they saw, that order must not go against real time.
 */
import type { Answered, Operation, Version } from './operation.ts';

export interface Violation {
  readonly kind: 'lost' | 'invented' | 'reordered';
  readonly what: string;
}

/** Nothing when zero writes were lost, zero invented and zero reordered. */
export function checkRegister(operations: readonly Operation[], history: readonly Version[]): readonly Violation[] {
  const answered = operations.filter((one): one is Answered => one.kind === 'write' || one.kind === 'read');
  return [...lost(answered, history), ...invented(operations, history), ...reordered(answered, operations, history)];
}

/** What was acknowledged or seen is in the history, at its version, with its value. */
function lost(answered: readonly Answered[], history: readonly Version[]): readonly Violation[] {
  const values = new Map(history.map(({ version, value }) => [version, value]));
  return answered
    .filter(({ version, value }) => values.get(version) !== value)
    .map(({ kind, version, value }) => ({
      kind: 'lost',
      what: `${kind} of ${value} as version ${version}; the history has ${values.get(version) ?? 'nothing'} there`,
    }));
}

/** Every version was asked for by somebody, once, and not refused; versions have no gaps. */
function invented(operations: readonly Operation[], history: readonly Version[]): readonly Violation[] {
  const asked = new Set(
    operations.filter(({ kind }) => kind === 'write' || kind === 'unknown').map(({ value }) => value),
  );
  const seen = new Set<number>();
  return history
    .toSorted((a, b) => a.version - b.version)
    .flatMap(({ version, value }, index): Violation[] => {
      const twice = seen.has(value);
      seen.add(value);
      const gap = version !== index + 1;
      return !asked.has(value) || twice || gap
        ? [
            {
              kind: 'invented',
              what: `version ${version} with ${value}${twice ? ', twice' : gap ? ', after a gap' : ''}`,
            },
          ]
        : [];
    });
}

/** What ended before something else began stands before it, or, for a read, not behind it. */
function reordered(
  answered: readonly Answered[],
  operations: readonly Operation[],
  history: readonly Version[],
): readonly Violation[] {
  const started = new Map(
    operations.flatMap((one) => ('startedMs' in one && one.kind !== 'read' ? [[one.value, one.startedMs]] : [])),
  );
  const fromFuture = answered
    .filter(({ kind, value, endedMs }) => kind === 'read' && (started.get(value) ?? Number.POSITIVE_INFINITY) > endedMs)
    .map(({ value }): Violation => ({ kind: 'reordered', what: `${value} was read before anybody wrote it` }));
  const unacknowledged = history
    .filter(({ value }) => operations.some((one) => one.kind === 'unknown' && one.value === value))
    .map(({ version, value }) => ({ version, startedMs: started.get(value) ?? 0 }));
  return [...fromFuture, ...behind(answered), ...tooEarly(answered, unacknowledged)];
}

/** Goes through time once: when an operation begins, every version that was settled before is the least it may have. */
function behind(answered: readonly Answered[]): readonly Violation[] {
  const ends = answered.toSorted((a, b) => a.endedMs - b.endedMs);
  const violations: Violation[] = [];
  let at = 0;
  let settled: Answered | undefined;
  for (const one of answered.toSorted((a, b) => a.startedMs - b.startedMs)) {
    for (let ended = ends[at]; ended !== undefined && ended.endedMs < one.startedMs; ended = ends[at]) {
      settled = settled === undefined || ended.version > settled.version ? ended : settled;
      at += 1;
    }
    if (settled !== undefined && isBehind(one, settled.version)) {
      violations.push({
        kind: 'reordered',
        what: `${one.kind} got version ${one.version} after version ${settled.version} was known`,
      });
    }
  }
  return violations;
}

function isBehind({ kind, version }: Answered, settled: number): boolean {
  return kind === 'write' ? version <= settled : version < settled;
}

/** A write without an answer may have been done late, but never before it was sent. */
function tooEarly(
  answered: readonly Answered[],
  unacknowledged: readonly { readonly version: number; readonly startedMs: number }[],
): readonly Violation[] {
  return unacknowledged.flatMap(({ version, startedMs }) =>
    answered
      .filter((one) => one.version > version && one.endedMs < startedMs)
      .map(
        (one): Violation => ({
          kind: 'reordered',
          what: `version ${version} was sent after version ${one.version} was answered`,
        }),
      ),
  );
}
