/** Whom an interaction of the organisation's own system is about, for the log. */
import { type Resource, subjectOf } from '@stelsel/fhir';
import { type Bsn, namingSystem, parseBsn } from '@stelsel/kernel';
import type { Tenant } from '../ports.ts';
import { storedItem } from '../rest/answer-body.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { bsnsOfPatient } from './subjects.ts';

/**
 * The person named by the parameters, by the resource that is sent or found, or by what stands at the address now (a
 * deletion leaves nothing to look at afterwards). Undefined when it is about nobody or about more than one.
 */
export async function personOfRecord(tenant: Tenant, request: FhirRequest, found?: Resource): Promise<Bsn | undefined> {
  const named = request.params.find(([, value]) => value.startsWith(`${namingSystem.bsn}|`))?.[1];
  if (named !== undefined) {
    return bsn(named.slice(namingSystem.bsn.length + 1));
  }
  const resource = found ?? request.resource ?? (await standing(tenant, request));
  return resource === undefined || resource.resourceType === 'Bundle' ? undefined : personOf(tenant, resource);
}

async function personOf(tenant: Tenant, resource: Resource): Promise<Bsn | undefined> {
  if (resource.resourceType === 'Patient') {
    return bsn(bsnsOfPatient(resource)[0]);
  }
  const subject = subjectOf(resource, tenant.repository.model);
  if (subject?.kind === 'identifier') {
    return subject.system === namingSystem.bsn ? bsn(subject.value) : undefined;
  }
  const patient = subject?.kind === 'patient' ? await tenant.repository.read('Patient', subject.id) : undefined;
  return patient?.ok === true ? bsn(bsnsOfPatient(storedItem(patient.value).resource)[0]) : undefined;
}

async function standing(tenant: Tenant, { interaction, type, id }: FhirRequest): Promise<Resource | undefined> {
  if (interaction !== 'delete' || type === undefined || id === undefined) {
    return undefined;
  }
  const stored = await tenant.repository.read(type, id);
  return stored.ok ? storedItem(stored.value).resource : undefined;
}

function bsn(text: string | undefined): Bsn | undefined {
  const parsed = text === undefined ? undefined : parseBsn(text);
  return parsed?.ok === true ? parsed.value : undefined;
}
