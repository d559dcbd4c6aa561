/** Pages of the source: its Bundle, and a link to the next one that only ever leads back below its base. */
import { type Json, splitQuery } from '@stelsel/fhir';
import { err, namingSystem, ok, type Result } from '@stelsel/kernel';
import { readCursor, writeCursor } from '../../cursor.ts';
import { fault } from '../../faults.ts';
import { type AskSource, type JsonObject, resourceIn, type SourceRequest } from './source-client.ts';

export interface SourcePage {
  readonly entries: readonly JsonObject[];
  readonly total?: number;
  /** Path and query below the base. */
  readonly next?: string;
}

export function pageOf(body: string, base: string): Result<SourcePage> {
  const bundle = resourceIn({ body }, 'Bundle');
  if (!bundle.ok) {
    return bundle;
  }
  const { total } = bundle.value;
  const entries = listOf(bundle.value.entry);
  const link = listOf(bundle.value.link).find(({ relation }) => relation === 'next')?.url;
  const next = typeof link === 'string' ? belowBase(link, base) : ok(undefined);
  if (!next.ok) {
    return next;
  }
  const count = typeof total === 'number' ? total : Number(total ?? Number.NaN);
  return ok({
    entries,
    ...(Number.isSafeInteger(count) ? { total: count } : {}),
    ...(next.value === undefined ? {} : { next: next.value }),
  });
}

/** A link to anywhere else is not followed: it is told. */
function belowBase(link: string, base: string): Result<string> {
  const url = URL.parse(link, `${base}/`);
  const own = new URL(base);
  const inside =
    url !== null && url.origin === own.origin && `${url.pathname}/`.startsWith(`${own.pathname.replace(/\/$/, '')}/`);
  return inside
    ? ok(`${url.pathname.slice(own.pathname.replace(/\/$/, '').length).replace(/^\//, '')}${url.search}`)
    : err(fault('STO-SOURCE-ANSWER', { problem: 'link.next' }));
}

const linkForm = /^[A-Za-z0-9$_/.-]{0,300}\?[\x21-\x7e]{0,8000}$/;

export function sealNext(owner: string, next: string): string {
  return writeCursor(owner, [next]);
}

/** Fault: STO-CURSOR. */
export function openNext(owner: string, cursor: string): Result<string> {
  const place = readCursor(owner, cursor, 1);
  const next = place.ok ? place.value[0] : undefined;
  return typeof next === 'string' && linkForm.test(next) && !next.includes('..')
    ? ok(next)
    : err(fault('STO-CURSOR', {}, '_cursor'));
}

/** A link that names a person is sent as a form, where the source understands it the same and no log keeps it. */
export function requestNext(ask: AskSource, next: string, asked: Pick<SourceRequest, 'interaction' | 'type'>) {
  const [path, query] = splitQuery(next);
  const form = new URLSearchParams(query);
  const person = [...form.values()].some((value) => value.includes(namingSystem.bsn) || /\b\d{8,9}\b/.test(value));
  return person && /^[A-Z][A-Za-z]*(\/_search)?$/.test(path)
    ? ask({ ...asked, method: 'POST', path: `${path.replace('/_search', '')}/_search`, form })
    : ask({ ...asked, method: 'GET', path: next, headers: { prefer: 'handling=strict' } });
}

export function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value)
    ? (value as readonly JsonObject[]).filter((item) => typeof item === 'object' && item !== null)
    : [];
}

/** The object that stands there; undefined when it is none. */
export function objectIn(value: Json | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
