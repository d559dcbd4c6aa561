/** Whom an interaction of the organisation's own system is about, for the log. */
import { listOf, membersOf } from '@stelsel/exchanges';
import { type FhirModel, type Resource, subjectOf } from '@stelsel/fhir';
import { type Bsn, namingSystem, parseBsn } from '@stelsel/kernel';
import type { PendingWrites, Written } from '@stelsel/store';
import { storedItem } from '../rest/answer-body.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { bsnsOfPatient } from './subjects.ts';

/** Where persons are looked up: the record as it is, or as a write that is not committed yet leaves it. */
export interface RecordReader {
  readonly model: FhirModel;
  readonly read: PendingWrites['read'];
}

/** The person named by the parameters, or by the resource that is sent or found. Undefined when it is about nobody or about several. */
export async function personOfRecord(
  record: RecordReader,
  request: FhirRequest,
  found?: Resource,
): Promise<Bsn | undefined> {
  const named = request.params.find(([, value]) => value.startsWith(`${namingSystem.bsn}|`))?.[1];
  if (named !== undefined) {
    return bsn(named.slice(namingSystem.bsn.length + 1));
  }
  const sent = listOf(request.resource?.parameter)
    .map(({ valueIdentifier }) => membersOf(valueIdentifier))
    .find(({ system }) => system === namingSystem.bsn);
  if (sent !== undefined) {
    return bsn(String(sent.value));
  }
  const resource = tellingOf(found ?? request.resource);
  return resource === undefined ? undefined : personOfResource(record, resource);
}

/** A document is about whom its Composition is about; of any other Bundle nobody can say. */
function tellingOf(resource: Resource | undefined): Resource | undefined {
  if (resource?.resourceType !== 'Bundle') {
    return resource;
  }
  const [first] = resource.type === 'document' ? listOf(resource.entry) : [];
  return first?.resource as Resource | undefined;
}

/** The person of what was written; of a deletion, the one of the version before it. */
export async function personOfWritten(
  record: RecordReader,
  request: FhirRequest,
  { type, id, version, resource }: Written,
): Promise<Bsn | undefined> {
  if (resource !== undefined || version === undefined) {
    return personOfRecord(record, request, resource === undefined ? undefined : storedItem(resource).resource);
  }
  const before = await record.read(type, id, version - 1);
  return personOfRecord(record, request, before.ok ? storedItem(before.value).resource : undefined);
}

/** The one person a resource is about, by its own number or that of the Patient it refers to. */
export async function personOfResource(record: RecordReader, resource: Resource): Promise<Bsn | undefined> {
  if (resource.resourceType === 'Patient') {
    return bsn(bsnsOfPatient(resource)[0]);
  }
  const subject = subjectOf(resource, record.model);
  if (subject?.kind === 'identifier') {
    return subject.system === namingSystem.bsn ? bsn(subject.value) : undefined;
  }
  const patient = subject?.kind === 'patient' ? await record.read('Patient', subject.id) : undefined;
  return patient?.ok === true ? bsn(bsnsOfPatient(storedItem(patient.value).resource)[0]) : undefined;
}

function bsn(text: string | undefined): Bsn | undefined {
  const parsed = text === undefined ? undefined : parseBsn(text);
  return parsed?.ok === true ? parsed.value : undefined;
}
