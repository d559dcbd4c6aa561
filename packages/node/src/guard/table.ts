/**
 * The guard table: every interaction with data passes every guard, in this order (architecture, the way of a question,
 * a to h). The whole of the protection can be read here; a new interaction without a mark is a failing test.
 */
import { type Interaction, interactions } from '../rest/fhir-request.ts';
import { consent } from './consent.ts';
import { fetch } from './fetch.ts';
import { filter } from './filter.ts';
import { log } from './log.ts';
import { match } from './match.ts';
import type { Guard } from './pass.ts';
import { relation } from './relation.ts';
import { right } from './right.ts';
import { token } from './token.ts';

export interface GuardRow {
  readonly step: 'token' | 'match' | 'relation' | 'right' | 'consent' | 'fetch' | 'filter' | 'log';
  readonly guard: Guard;
  /** The interactions that pass this guard. */
  readonly at: readonly Interaction[];
  /** Runs also after a refusal. */
  readonly always?: true;
}

const every = interactions;

export const guardTable: readonly GuardRow[] = [
  { step: 'token', guard: token, at: every },
  { step: 'match', guard: match, at: every },
  { step: 'relation', guard: relation, at: every },
  { step: 'right', guard: right, at: every },
  { step: 'consent', guard: consent, at: every },
  { step: 'fetch', guard: fetch, at: every },
  { step: 'filter', guard: filter, at: every },
  { step: 'log', guard: log, at: every, always: true },
];
