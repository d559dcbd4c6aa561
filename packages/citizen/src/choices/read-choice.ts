import type { Party, Statement } from '@stelsel/consent';
import { type ConsentCategory, isConsentCategory } from '@stelsel/exchanges';
import { err, ok, parseUra, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { citizenLimits } from '../limits.ts';

/** A party as a citizen names it: `"everybody"`, `{ "category": "..." }` or `{ "ura": "..." }`. */
export type PartyChoice = 'everybody' | { readonly category: string } | { readonly ura: string };

/** A choice in the words of this service. */
export interface CitizenChoice {
  readonly holder: PartyChoice;
  readonly user: PartyChoice;
  readonly decision: 'permit' | 'objection';
  /** All treatment data (`GGC002`) when absent. */
  readonly data?: ConsentCategory;
  /** Everyday care when absent. */
  readonly situation?: 'regular' | 'emergency';
}

/** Reads `{ choices: [...] }`; a fault names the choice and the field. */
export function readChoices(body: unknown): Result<readonly Statement[]> {
  const { choices } = asObject(body);
  if (!Array.isArray(choices) || choices.length === 0 || choices.length > citizenLimits.choices) {
    return err(fault('CIT-CHOICES', { max: citizenLimits.choices }));
  }
  const statements: Statement[] = [];
  for (const [index, choice] of choices.entries()) {
    const statement = readChoice(asObject(choice), `choices[${index}]`);
    if (!statement.ok) {
      return statement;
    }
    statements.push(statement.value);
  }
  return ok(statements);
}

function readChoice(choice: Readonly<Record<string, unknown>>, at: string): Result<Statement> {
  const wrong = (field: string): Result<never> => err(fault('CIT-CHOICE', { field }, `${at}.${field}`));
  const { decision, data = 'GGC002', situation = 'regular' } = choice;
  const holder = readParty(choice.holder);
  const user = readParty(choice.user);
  if (holder === undefined || user === undefined) {
    return wrong(holder === undefined ? 'holder' : 'user');
  }
  if (decision !== 'permit' && decision !== 'objection') {
    return wrong('decision');
  }
  if (typeof data !== 'string' || !isConsentCategory(data)) {
    return wrong('data');
  }
  return situation === 'regular' || situation === 'emergency'
    ? ok({ holder, user, data, situation, decision })
    : wrong('situation');
}

function readParty(value: unknown): Party | undefined {
  if (value === 'everybody') {
    return { kind: 'any' };
  }
  const { category, ura } = asObject(value);
  if (typeof category === 'string' && category !== '' && ura === undefined) {
    return { kind: 'category', code: category };
  }
  const parsed = typeof ura === 'string' && category === undefined ? parseUra(ura) : undefined;
  return parsed?.ok === true ? { kind: 'organization', ura: parsed.value } : undefined;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
