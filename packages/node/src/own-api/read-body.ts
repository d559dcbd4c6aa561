/** Reads what an own system posts, and says which field is wrong; a value is never repeated, it may be a BSN. */
import type { ExchangeWorkflow, TaskParty } from '@stelsel/exchanges';
import { type Bsn, err, namingSystem, ok, parseBsn, parseUra, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(body: unknown): Result<Fields> {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? ok(body as Fields) : wrong('body');
}

export function textOf(fields: Fields, name: string): Result<string> {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? ok(value) : wrong(name);
}

export function optionalText(fields: Fields, name: string): Result<string | undefined> {
  return fields[name] === undefined ? ok(undefined) : textOf(fields, name);
}

export function subjectOf(fields: Fields): Result<Bsn> {
  const text = textOf(fields, 'subject');
  return text.ok ? parseBsn(text.value) : text;
}

/** `{ exchange, subject }`, in what may have more fields. */
export function aboutWhom(
  body: unknown,
): Result<{ readonly fields: Fields; readonly exchange: string; readonly subject: Bsn }> {
  const fields = fieldsOf(body);
  const [exchange, subject] = fields.ok
    ? ([textOf(fields.value, 'exchange'), subjectOf(fields.value)] as const)
    : ([fields, fields] as const);
  if (!fields.ok || !exchange.ok || !subject.ok) {
    return exchange.ok ? (subject as Result<never>) : exchange;
  }
  return ok({ fields: fields.value, exchange: exchange.value, subject: subject.value });
}

/** The state a Task should go to, and why. */
export function moveIn(body: unknown): Result<{ readonly status: string; readonly note?: string }> {
  const fields = fieldsOf(body);
  if (!fields.ok) {
    return fields;
  }
  const status = textOf(fields.value, 'status');
  const note = optionalText(fields.value, 'note');
  if (!status.ok || !note.ok) {
    return status.ok ? (note as Result<never>) : status;
  }
  return ok({ status: status.value, ...(note.value === undefined ? {} : { note: note.value }) });
}

/** A URA as text, or `{ system, value }` of another number such as AGB. */
export function receiverIn(fields: Fields): Result<TaskParty> {
  const { receiver } = fields;
  if (typeof receiver === 'string') {
    const ura = parseUra(receiver);
    return ura.ok ? ok({ system: namingSystem.ura, value: ura.value }) : ura;
  }
  const named = fieldsOf(receiver);
  const system = named.ok ? textOf(named.value, 'system') : wrong('receiver');
  const value = named.ok ? textOf(named.value, 'value') : wrong('receiver');
  return system.ok && value.ok ? ok({ system: system.value, value: value.value }) : wrong('receiver');
}

export function resourcesIn(fields: Fields): Result<readonly object[]> {
  const { resources = [] } = fields;
  const list = Array.isArray(resources) && resources.every((one) => fieldsOf(one).ok);
  return list ? ok(resources as readonly object[]) : wrong('resources');
}

export function wrong(field: string): Result<never> {
  return err(fault('NOD-BODY-FIELD', { field }, field));
}

const address = /^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/;

/** `{ "<query>": "Composition/<id>" }`: documents of the own record, of the kinds that the workflow knows. */
export function documentsIn(
  fields: Fields,
  { documents: known = [] }: ExchangeWorkflow,
): Result<Readonly<Record<string, string>>> {
  const { documents = {} } = fields;
  const given = fieldsOf(documents);
  const entries = given.ok ? Object.entries(given.value) : [];
  const right = entries.every(
    ([query, place]) => known.some((one) => one.query === query) && typeof place === 'string' && address.test(place),
  );
  return given.ok && right ? ok(Object.fromEntries(entries) as Record<string, string>) : wrong('documents');
}

/** The state a Task starts in, when another than the first is asked for. */
export function startIn(fields: Fields, { states, starts = [] }: ExchangeWorkflow): Result<string | undefined> {
  const status = optionalText(fields, 'status');
  const known = [states[0]?.status, ...starts];
  return !status.ok || status.value === undefined || known.includes(status.value) ? status : wrong('status');
}
