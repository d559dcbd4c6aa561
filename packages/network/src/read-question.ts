import { err, ok, type Purpose, parseBsn, parseUra, purposes, type Result, type Ura } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { Question } from './question.ts';

/** Reads a question from JSON and says which field is wrong; a value is never repeated, it may be a BSN. */
export function readQuestion(body: unknown, attestation: string): Result<Question> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return err(fault('NET-BODY', { field: 'body' }));
  }
  const fields = body as Readonly<Record<string, unknown>>;
  const wrong = (field: string) => err(fault('NET-BODY', { field }, field));
  const subject = typeof fields.subject === 'string' ? parseBsn(fields.subject) : wrong('subject');
  if (!subject.ok) {
    return subject;
  }
  const purpose = purposes.find((known): known is Purpose => known === fields.purpose);
  if (purpose === undefined) {
    return wrong('purpose');
  }
  if (typeof fields.exchange !== 'string') {
    return wrong('exchange');
  }
  if (fields.reason !== undefined && typeof fields.reason !== 'string') {
    return wrong('reason');
  }
  const sources = readSources(fields.sources);
  if (!sources.ok) {
    return sources;
  }
  return ok({
    subject: subject.value,
    exchange: fields.exchange,
    purpose,
    attestation,
    ...(fields.reason === undefined ? {} : { reason: fields.reason }),
    ...(sources.value === undefined ? {} : { sources: sources.value }),
  });
}

function readSources(value: unknown): Result<readonly Ura[] | undefined> {
  if (value === undefined) {
    return ok(undefined);
  }
  if (!Array.isArray(value)) {
    return err(fault('NET-BODY', { field: 'sources' }, 'sources'));
  }
  const sources: Ura[] = [];
  for (const item of value) {
    const ura = parseUra(typeof item === 'string' ? item : '?');
    if (!ura.ok) {
      return ura;
    }
    sources.push(ura.value);
  }
  return ok(sources);
}
