/**
 * What a professional writes down about a client in the own record, as an exchange lists it under `entries`. Once, however often it is
 * sent; corrected only by who saw what stands there; every version is kept. Through the same guards as everything.
 */
import { type ExchangeEntry, listOf, membersOf } from '@stelsel/exchanges';
import { type Resource, readJson } from '@stelsel/fhir';
import { type Bsn, err, ok, type Result, type Text } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { personOfResource } from '../guard/own-record.ts';
import { bsnsIn } from '../guard/subjects.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import { answerOfOwnRecord, atOwnRecord, refusalOf, resourcesOf } from './at-own-record.ts';
import { type EntryPlace, entryPlaces, mayRecord, refusalToRecord } from './may-record.ts';
import type { OwnCall } from './ports.ts';
import { aboutWhom, fieldsOf, textOf, wrong } from './read-body.ts';

/** `{ exchange, subject }`: what this professional may write down about this person; nothing when it is no client. */
export async function permittedEntries(
  call: OwnCall,
  body: unknown,
): Promise<Result<{ readonly entries: readonly { readonly id: string; readonly section: Text }[] }>> {
  const asked = aboutWhom(body);
  if (!asked.ok) {
    return asked;
  }
  const entries: { readonly id: string; readonly section: Text }[] = [];
  for (const place of entryPlaces(call, asked.value.exchange)) {
    const refusal = await refusalToRecord(call, place, asked.value.subject);
    if (refusal === undefined) {
      entries.push({ id: place.entry.id, section: place.entry.section });
    } else if (refusal.reason === 'failed-server') {
      return err(refusal.fault);
    }
  }
  return ok({ entries });
}

/** What stands in the record now. `recorded` is false when it stood there already: then this is what was written first. */
export interface Recorded {
  readonly resource: Resource;
  readonly recorded: boolean;
}

/**
 * `{ exchange, entry, subject, resource }`. The same number again, by two taps or by a message that was sent twice, gives what stands
 * there and writes nothing. Faults: NOD-BODY-FIELD, NOD-NOT-THAT-ENTRY, NOD-NOT-A-CLIENT, NOD-RIGHT-TO-RECORD and those of the record.
 */
export async function recordEntry(call: OwnCall, body: unknown): Promise<Result<Recorded>> {
  const wanted = await readEntry(call, body);
  if (!wanted.ok) {
    return wanted;
  }
  const { place, subject, resource, number } = wanted.value;
  const type = resource.resourceType;
  const asked = { interaction: 'create', type, resource } as const;
  const may = await mayRecord(call, place, subject, asked);
  if (!may.ok) {
    return may;
  }
  const answer = await answerOfOwnRecord(call, place.record, {
    ...asked,
    ifNoneExist: `identifier=${encodeURIComponent(number)}`,
  });
  const written = writtenIn(answer);
  if (!written.ok || answer.status === 201) {
    return written.ok ? ok({ resource: written.value, recorded: true }) : written;
  }
  // A number that is somebody else's is no number of this entry.
  const person = await personOfResource(place.record.tenant.repository, written.value);
  return person === subject ? ok({ resource: written.value, recorded: false }) : err(fault('NOD-NOT-THAT-ENTRY'));
}

/**
 * `{ exchange, entry, subject, resource, version }`: in the place of what was seen at that version; the version before stays in the
 * history. Faults: as for recording, NOD-ENTRY-CHANGED when it was changed meanwhile.
 */
export async function correctEntry(call: OwnCall, id: string, body: unknown): Promise<Result<Recorded>> {
  const wanted = await readEntry(call, body);
  if (!wanted.ok) {
    return wanted;
  }
  const { place, subject, resource, version, number } = wanted.value;
  const type = resource.resourceType;
  if (version === undefined) {
    return wrong('version');
  }
  const asked = { interaction: 'update', type, id, resource: { ...resource, id } as Resource } as const;
  const may = await mayRecord(call, place, subject, asked);
  if (!may.ok) {
    return may;
  }
  const standing = await atOwnRecord(call, place.record, { interaction: 'read', type, id });
  const [before] = standing.ok ? standing.value : [];
  if (!standing.ok || before === undefined) {
    return standing.ok ? err(fault('NOD-NOT-THAT-ENTRY')) : standing;
  }
  const person = await personOfResource(place.record.tenant.repository, before);
  if (person !== subject || !takes(place.entry, before) || !numbersOf(before).includes(number)) {
    return err(fault('NOD-NOT-THAT-ENTRY'));
  }
  const answer = await answerOfOwnRecord(call, place.record, { ...asked, ifMatch: version });
  if (answer.status === 412) {
    return err(fault('NOD-ENTRY-CHANGED'));
  }
  const written = writtenIn(answer);
  return written.ok ? ok({ resource: written.value, recorded: true }) : written;
}

function writtenIn(answer: FhirAnswer): Result<Resource> {
  const [resource] = resourcesOf(answer);
  return answer.status < 400 && resource !== undefined ? ok(resource) : err(refusalOf(answer));
}

interface WantedEntry {
  readonly place: EntryPlace;
  readonly subject: Bsn;
  readonly resource: Resource;
  readonly number: string;
  readonly version?: number;
}

/** The entry as the exchange lists it, about this person and nobody else, with a number of its own. */
async function readEntry(call: OwnCall, body: unknown): Promise<Result<WantedEntry>> {
  const asked = aboutWhom(body);
  if (!asked.ok) {
    return asked;
  }
  const { fields, exchange, subject } = asked.value;
  const entry = textOf(fields, 'entry');
  const sent = fieldsOf(fields.resource);
  if (!entry.ok || !sent.ok) {
    return entry.ok ? wrong('resource') : entry;
  }
  const place = entryPlaces(call, exchange).find((one) => one.entry.id === entry.value);
  if (place === undefined) {
    return wrong('entry');
  }
  // Through text, as it would have come in: decimals and structure are looked at in one place.
  const read = readJson(JSON.stringify(sent.value));
  if (!read.ok) {
    return read;
  }
  const resource = read.value as Resource;
  const [number] = numbersOf(resource);
  const person = await personOfResource(place.record.tenant.repository, resource);
  const aboutThisPerson = person === subject && [...bsnsIn(resource)].every((bsn) => bsn === subject);
  if (number === undefined || !aboutThisPerson || !takes(place.entry, resource)) {
    return err(fault('NOD-NOT-THAT-ENTRY'));
  }
  const { version } = fields;
  return ok({
    place,
    subject,
    resource,
    number,
    ...(typeof version === 'number' && Number.isInteger(version) && version > 0 ? { version } : {}),
  });
}

function takes({ accepts: { type, profile } }: ExchangeEntry, { resourceType, meta }: Resource): boolean {
  const { profile: claimed } = membersOf(meta);
  const claims = Array.isArray(claimed) ? claimed.map((one) => String(one).split('|', 1)[0]) : [];
  return resourceType === type && (profile === undefined || claims.includes(profile));
}

/** `system|value` of each number, as a search parameter writes it. */
function numbersOf({ identifier }: Resource): readonly string[] {
  return listOf(identifier)
    .filter(({ system, value }) => typeof system === 'string' && typeof value === 'string')
    .map(({ system, value }) => `${escaped(String(system))}|${escaped(String(value))}`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\|,$]/g, '\\$&');
}
