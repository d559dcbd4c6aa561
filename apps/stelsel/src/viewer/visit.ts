/** One request of somebody who signed in, with what every part of the page needs to answer it. */
import type { Exchange } from '@stelsel/exchanges';
import { formPairs } from '@stelsel/http';
import type { Clock, Randomness, Text } from '@stelsel/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ViewerView } from '../../../start/src/viewer/viewer-model.ts';
import type { Desk } from './desk.ts';
import { viewerLimits } from './limits.ts';
import type { Shift } from './shifts.ts';

export interface Visit {
  readonly shift: Shift;
  readonly desk: Desk;
  readonly reply: FastifyReply;
  /** A field of the form, trimmed and cut; empty when it was not sent. */
  readonly field: (name: string) => string;
  /** Names of the fields that were sent. */
  readonly fields: readonly string[];
  /** Part of the address. */
  readonly id: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly show: Show;
}

export type Show = (view: ViewerView, options?: ShowOptions) => FastifyReply;

export interface ShowOptions {
  readonly problem?: Text | undefined;
  readonly done?: Text | undefined;
}

export interface VisitDeps {
  readonly exchanges: readonly Exchange[];
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** A part of the page: what it does with a visit. */
type Work = (visit: Visit, deps: VisitDeps) => Promise<FastifyReply> | FastifyReply;

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly work: Work;
}

/** Reads the fields of a form; whatever anybody may send. */
export function fieldsIn(request: FastifyRequest): Pick<Visit, 'field' | 'fields'> {
  const fields = new Map(request.method === 'POST' ? formPairs(request) : []);
  return {
    field: (name) => (fields.get(name) ?? '').slice(0, viewerLimits.fieldCharacters).trim(),
    fields: [...fields.keys()],
  };
}
