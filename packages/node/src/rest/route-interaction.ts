import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Interaction } from './fhir-request.ts';

/** What method and path say, before any body is read. */
export interface Route {
  /** `bundle` becomes transaction or batch when the body is read. */
  readonly interaction: Interaction | 'bundle' | 'metadata';
  readonly type?: string;
  readonly id?: string;
  readonly version?: string;
  readonly operation?: string;
}

const typeName = /^[A-Z][A-Za-z]{1,63}$/;
const idName = /^[A-Za-z0-9\-.]{1,64}$/;

/** Finds the interaction of the FHIR RESTful API (R4, 3.1.0); HEAD is GET (trap 44). Anything else does not exist here. */
export function routeInteraction(methodSent: string, path: string): Result<Route> {
  const method = methodSent === 'HEAD' ? 'GET' : methodSent;
  const parts = path.split('/').filter((part) => part !== '');
  const [type, second, third, fourth] = parts;
  if (type === undefined) {
    return method === 'POST' ? ok({ interaction: 'bundle' }) : notHere();
  }
  if (type === 'metadata' && parts.length === 1 && method === 'GET') {
    return ok({ interaction: 'metadata' });
  }
  if (!typeName.test(type)) {
    return notHere();
  }
  if (second === undefined) {
    return onType(method, type);
  }
  if (parts.length === 2) {
    return onSecond(method, type, second);
  }
  if (!idName.test(second) || third !== '_history' || method !== 'GET' || parts.length > 4) {
    return notHere();
  }
  if (fourth === undefined) {
    return ok({ interaction: 'history', type, id: second });
  }
  return idName.test(fourth) ? ok({ interaction: 'vread', type, id: second, version: fourth }) : notHere();
}

function onType(method: string, type: string): Result<Route> {
  if (method === 'GET') {
    return ok({ interaction: 'search', type });
  }
  // Without an id an update or deletion is conditional: the query says on what.
  const interaction = ({ POST: 'create', PUT: 'update', DELETE: 'delete' } as const)[method];
  return interaction === undefined ? notHere() : ok({ interaction, type });
}

function onSecond(method: string, type: string, second: string): Result<Route> {
  if (second === '_search') {
    return method === 'POST' ? ok({ interaction: 'search', type }) : notHere();
  }
  if (second === '_history') {
    return method === 'GET' ? ok({ interaction: 'history', type }) : notHere();
  }
  if (second.startsWith('$')) {
    return second === '$lastn' && type === 'Observation' && (method === 'GET' || method === 'POST')
      ? ok({ interaction: 'operation', type, operation: 'lastn' })
      : notHere();
  }
  const interaction = ({ GET: 'read', PUT: 'update', DELETE: 'delete' } as const)[method];
  return interaction !== undefined && idName.test(second) ? ok({ interaction, type, id: second }) : notHere();
}

function notHere(): Result<never> {
  return err(fault('NOD-INTERACTION'));
}
