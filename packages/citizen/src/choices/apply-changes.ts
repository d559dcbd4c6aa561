/** From answers to what the register must hold: which statements to record and which choices to end. */

import { createHash } from 'node:crypto';
import type { OwnChoice, Situation, Statement } from '@stelsel/consent';
import { err, ok, type Result } from '@stelsel/kernel';
import type { ChoiceAnswer } from '../api/choices.ts';
import { fault } from '../faults.ts';
import { sameParty, standing } from './answer-of.ts';
import { type QuestionDefinition, statementsFor } from './choice-questions.ts';

export interface PlannedChange {
  readonly question: QuestionDefinition;
  readonly answer: ChoiceAnswer;
}

export interface RegisterPlan {
  readonly record: readonly Statement[];
  readonly end: readonly OwnChoice[];
}

const situations: readonly Situation[] = ['regular', 'emergency'];

/** Faults: `CIT-BODY` for a question or answer that does not exist. */
export function readChanges(
  changes: unknown,
  questions: readonly QuestionDefinition[],
  max: number,
): Result<readonly PlannedChange[]> {
  if (!Array.isArray(changes) || changes.length === 0 || changes.length > max) {
    return err(fault('CIT-CHOICES', { max }));
  }
  const planned: PlannedChange[] = [];
  for (const [at, change] of changes.entries()) {
    const { question: key, answer } = (change ?? {}) as { readonly question?: unknown; readonly answer?: unknown };
    const question = questions.find((known) => known.key === key);
    const chosen = question?.answers.find((known) => known === answer);
    if (question === undefined || chosen === undefined) {
      const field = question === undefined ? 'question' : 'answer';
      return err(fault('CIT-BODY', { field }, `changes[${at}].${field}`));
    }
    planned.push({ question, answer: chosen });
  }
  return ok(planned);
}

export function planChanges(changes: readonly PlannedChange[], choices: readonly OwnChoice[]): RegisterPlan {
  const record: Statement[] = [];
  const end: OwnChoice[] = [];
  for (const { question, answer } of changes) {
    const wanted = statementsFor(question, answer);
    const now = standing(question, choices);
    for (const situation of situations) {
      const decision = wanted[situation];
      const current = now[situation];
      if (decision === undefined || decision === current?.statement.decision) {
        continue;
      }
      if (decision !== 'unset') {
        const { holder, user, data } = question;
        record.push({ holder, user, data, situation, decision });
      } else if (current !== undefined) {
        end.push(current);
      }
    }
  }
  return { record, end };
}

/** The statements that would stand when a plan were carried out: what a preview decides on. */
export function afterPlan({ record, end }: RegisterPlan, choices: readonly OwnChoice[]): readonly Statement[] {
  const ended = new Set(end.map(({ id }) => id));
  const kept = choices
    .filter(({ active, id }) => active && !ended.has(id))
    .map(({ statement }) => statement)
    .filter((statement) => !record.some((later) => sameQuestion(later, statement)));
  return [...kept, ...record];
}

function sameQuestion(one: Statement, other: Statement): boolean {
  return (
    one.situation === other.situation &&
    one.data === other.data &&
    sameParty(one.holder, other.holder) &&
    sameParty(one.user, other.user)
  );
}

/** Names what stands now; somebody who saw something else must look again. */
export function versionOf(choices: readonly OwnChoice[]): string {
  const active = choices.filter((choice) => choice.active).map(({ id }) => id);
  return createHash('sha256').update(active.toSorted().join(' ')).digest('base64url').slice(0, 16);
}
