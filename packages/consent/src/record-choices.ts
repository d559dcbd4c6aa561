import { type Clock, err, ok, type Pseudonym, type Randomness, type Result } from '@stelsel/kernel';
import type { Choice, Recorder, Statement } from './choice.ts';
import { fault } from './faults.ts';
import type { ChoiceStore } from './ports.ts';

export interface RecordDeps {
  readonly choices: ChoiceStore;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Tells whoever delivers notices that there may be some. */
  readonly wake: () => void;
}

/** Stores what a person said. It counts from the next question on. */
export async function recordChoices(
  deps: RecordDeps,
  subject: Pseudonym,
  statements: readonly Statement[],
  by: Recorder,
): Promise<Result<readonly Choice[]>> {
  const choices = statements.map((statement) => ({
    ...statement,
    id: deps.randomness.uuid(),
    subject,
    recordedAtMs: deps.clock.nowMs(),
    recordedBy: by,
  }));
  const recorded = await deps.choices.record(choices);
  if (!recorded.ok) {
    return recorded;
  }
  deps.wake();
  return ok(choices);
}

/** Takes a choice back: from the next question on it is as if nothing had been said. It stays in the history. */
export async function endChoice(deps: RecordDeps, subject: Pseudonym, id: string, by: Recorder): Promise<Result<void>> {
  const ended = await deps.choices.end({ subject, id, atMs: deps.clock.nowMs(), by });
  if (!ended.ok) {
    return ended;
  }
  deps.wake();
  return ended.value ? ok() : err(fault('CNS-UNKNOWN-CHOICE'));
}
