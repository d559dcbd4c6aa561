import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { operationPlace } from '../operations/operation-list.ts';
import type { Interaction } from './fhir-request.ts';

/** What method and path say, before any body is read. */
export interface Route {
  /** `bundle` becomes transaction or batch when the body is read; `options` asks which methods there are. */
  readonly interaction: Interaction | 'bundle' | 'metadata' | 'options';
  readonly type?: string;
  readonly id?: string;
  readonly version?: string;
  /** Of a search below one resource, `Patient/1/Observation`: `Patient/1`. */
  readonly compartment?: { readonly type: string; readonly id: string };
  readonly operation?: string;
  readonly job?: string;
  readonly file?: string;
  /** Of `options`: the methods of this address, for the header Allow. */
  readonly allow?: string;
}

/** An address and what each method does there. */
interface Place {
  readonly named: Omit<Route, 'interaction' | 'allow'>;
  readonly does: Readonly<Partial<Record<string, Route['interaction']>>>;
}

const typeName = /^[A-Z][A-Za-z]{1,63}$/;
const idName = /^[A-Za-z0-9\-.]{1,64}$/;

/**
 * Finds the interaction of the FHIR RESTful API (R4, 3.1.0). HEAD is GET (trap 44). An address that does not exist is a
 * 404; a method that an existing address does not have is a 405 with the ones it has in `params.allow`.
 */
export function routeInteraction(method: string, path: string): Result<Route> {
  const place = placeOf(path.split('/').filter((part) => part !== ''));
  if (place === undefined) {
    return err(fault('NOD-INTERACTION'));
  }
  if (method === 'OPTIONS') {
    return ok({ interaction: 'options', ...place.named, allow: allowOf(place) });
  }
  const name = method === 'HEAD' ? 'GET' : method;
  // An entry of a Bundle may name any method, such as `constructor`.
  const interaction = Object.hasOwn(place.does, name) ? place.does[name] : undefined;
  if (interaction !== undefined) {
    return ok({ interaction, ...place.named });
  }
  const ofSystem = path === '' || path === '/' || path === '_search';
  return err(fault(ofSystem ? 'NOD-SYSTEM-SEARCH' : 'NOD-METHOD', { allow: allowOf(place) }));
}

function allowOf({ does }: Place): string {
  const methods = Object.keys(does).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return [...methods, 'OPTIONS'].join(', ');
}

function placeOf(parts: readonly string[]): Place | undefined {
  if (parts.some((part) => part.startsWith('$'))) {
    return operationPlace(parts);
  }
  const [first, second, third, fourth, ...more] = parts;
  if (first === undefined) {
    return { named: {}, does: { POST: 'bundle' } };
  }
  if (more.length > 0) {
    return undefined;
  }
  if (second !== undefined && third !== undefined && typeName.test(third)) {
    return inCompartment({ type: first, id: second }, third, fourth);
  }
  if (second === undefined && !typeName.test(first)) {
    return onSystem(first);
  }
  if (!typeName.test(first)) {
    return undefined;
  }
  if (third === undefined) {
    return onType(first, second);
  }
  return second !== undefined && idName.test(second) && third === '_history'
    ? onHistory(first, second, fourth)
    : undefined;
}

function onSystem(name: string): Place | undefined {
  switch (name) {
    case 'metadata':
      return { named: {}, does: { GET: 'metadata' } };
    case '_history':
      return { named: {}, does: { GET: 'history' } };
    case '_search':
      return { named: {}, does: {} };
    default:
      return undefined;
  }
}

/** Without an id an update, patch or deletion is conditional: the query says on what. */
function onType(type: string, second: string | undefined): Place | undefined {
  if (second === undefined) {
    const does = { GET: 'search', POST: 'create', PUT: 'update', PATCH: 'patch', DELETE: 'delete' } as const;
    return { named: { type }, does };
  }
  if (second === '_search') {
    return { named: { type }, does: { POST: 'search' } };
  }
  if (second === '_history') {
    return { named: { type }, does: { GET: 'history' } };
  }
  return idName.test(second)
    ? { named: { type, id: second }, does: { GET: 'read', PUT: 'update', PATCH: 'patch', DELETE: 'delete' } }
    : undefined;
}

/** `Patient/1/Observation` and `Patient/1/Observation/_search` (R4, 3.1.1.2). */
function inCompartment(
  of: { readonly type: string; readonly id: string },
  type: string,
  last?: string,
): Place | undefined {
  if (!typeName.test(of.type) || !idName.test(of.id) || (last !== undefined && last !== '_search')) {
    return undefined;
  }
  return { named: { type, compartment: of }, does: last === undefined ? { GET: 'search' } : { POST: 'search' } };
}

function onHistory(type: string, id: string, version: string | undefined): Place | undefined {
  if (version === undefined) {
    return { named: { type, id }, does: { GET: 'history' } };
  }
  return idName.test(version) ? { named: { type, id, version }, does: { GET: 'vread' } } : undefined;
}
