/** An own system sends somebody on: the Task and what goes with it stand in the own record, and the rest follows by itself. */
import { type Exchange, type FoundWorkflow, isQualified, writeWorkflowTask } from '@stelsel/exchanges';
import { type Resource, readJson } from '@stelsel/fhir';
import { type Bsn, err, instant, namingSystem, ok, parseUra, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { atOwnRecord } from './at-own-record.ts';
import type { OwnCall, OwnRecord } from './ports.ts';
import {
  documentsIn,
  type Fields,
  fieldsOf,
  optionalText,
  receiverIn,
  resourcesIn,
  startIn,
  subjectOf,
  textOf,
} from './read-body.ts';

/** The exchange version in which a Task can go, from which record. */
export interface Route {
  readonly record: OwnRecord;
  readonly found: FoundWorkflow;
  readonly receiverName?: string;
}

/**
 * Writes everything in one transaction, logged before its commit; whoever gets the id back knows that it will be sent, whatever
 * fails meanwhile. Resources may refer to the person as `Patient/{id}` of this record or by BSN.
 */
export async function sendTask(call: OwnCall, body: unknown): Promise<Result<{ readonly id: string }>> {
  const fields = fieldsOf(body);
  if (!fields.ok) {
    return fields;
  }
  const exchange = textOf(fields.value, 'exchange');
  const subject = subjectOf(fields.value);
  const receiver = receiverIn(fields.value);
  const description = optionalText(fields.value, 'description');
  const resources = resourcesIn(fields.value);
  const failed = [exchange, subject, receiver, description, resources].find((one) => !one.ok);
  if (!exchange.ok || !subject.ok || !receiver.ok || !description.ok || !resources.ok) {
    return failed as Result<never>;
  }
  const route = await findRoute(call, exchange.value, fields.value);
  if (!route.ok) {
    return route;
  }
  const patient = await patientIn(route.value.record, subject.value);
  const documents = documentsIn(fields.value, route.value.found.workflow);
  const start = startIn(fields.value, route.value.found.workflow);
  if (!patient.ok || !documents.ok || !start.ok) {
    return patient.ok ? ((documents.ok ? start : documents) as Result<never>) : patient;
  }
  const { record, found, receiverName } = route.value;
  const nowMs = call.deps.node.clock.nowMs();
  const task = writeWorkflowTask({
    found,
    sender: { system: namingSystem.ura, value: call.ura },
    senderName: record.tenant.name,
    receiver: receiver.value,
    subject: subject.value,
    authored: instant(call.deps.node.clock),
    until: untilOf(found, nowMs),
    ...(receiverName === undefined ? {} : { receiverName }),
    ...(patient.value === undefined ? {} : { patient: patient.value }),
    ...(description.value === undefined ? {} : { description: description.value }),
    ...(start.value === undefined ? {} : { status: start.value }),
    documents: documents.value,
  });
  const written = await writeResources(call, record, [task, ...resources.value]);
  if (!written.ok) {
    return written;
  }
  const sent = written.value.find(({ resourceType }) => resourceType === 'Task');
  return typeof sent?.id === 'string' ? ok({ id: sent.id }) : err(fault('NOD-NOT-SENT-HERE'));
}

/** Until when the receiver may fetch what belongs to a Task that is sent now. */
export function untilOf({ workflow }: FoundWorkflow, nowMs: number): string {
  return new Date(nowMs + workflow.days * 24 * 60 * 60 * 1000).toISOString();
}

/** The first version of the exchange in which this organisation keeps a record and the receiver takes notices. */
export async function findRoute(call: OwnCall, id: string, fields: Fields): Promise<Result<Route>> {
  const unqualified = refuseUnqualified(call, id);
  if (!unqualified.ok) {
    return unqualified;
  }
  const exchange = call.deps.node.exchanges.find((known) => known.id === id);
  const carried = (exchange?.versions ?? []).flatMap((version) => {
    const record = call.records.find(({ tenant }) => tenant.repository.model.version === version.fhir);
    const { workflow } = version;
    return exchange === undefined || workflow === undefined || record === undefined || !sends(exchange, record)
      ? []
      : [{ record, found: { exchange, version, workflow } }];
  });
  if (carried[0] === undefined) {
    return err(fault('NOD-NOT-SENT-HERE'));
  }
  const ura = typeof fields.receiver === 'string' ? parseUra(fields.receiver) : undefined;
  if (ura?.ok !== true) {
    return ok(carried[0]);
  }
  let refusal: Result<Route> = err(fault('NOD-NOT-SENT-HERE'));
  for (const route of carried) {
    const taken = await call.otherSide.takesNotices(ura.value, route.found);
    if (taken.ok) {
      return ok({ ...route, receiverName: taken.value.name });
    }
    refusal = taken;
  }
  return refusal;
}

/** What a system is not qualified to send it does not send, and hears what to do. Fault: NOD-NOT-QUALIFIED. */
export function refuseUnqualified({ deps, records }: OwnCall, id: string): Result<void> {
  const known = deps.node.exchanges.find((exchange) => exchange.id === id);
  return known === undefined || records.every(({ tenant }) => isQualified(tenant.qualified, id, 'send'))
    ? ok()
    : err(fault('NOD-NOT-QUALIFIED', { exchange: known.id, role: 'send' }));
}

/** An exchange that names its senders is for those kinds of organisation only. */
export function sends({ roles = [] }: Exchange, { tenant }: OwnRecord): boolean {
  const senders = roles.filter(({ role }) => role === 'send');
  return senders.length === 0 || senders.some(({ organizations }) => organizations.includes(tenant.type));
}

async function patientIn({ tenant }: OwnRecord, subject: Bsn): Promise<Result<string | undefined>> {
  const keys = await tenant.repository.personKeys({ system: namingSystem.bsn, value: subject });
  if (!keys.ok) {
    return keys;
  }
  // Beside the ids of Patients stands a hash for a person without one; an id that can be read is a Patient.
  for (const key of keys.value) {
    const found = await tenant.repository.read('Patient', key);
    if (found.ok) {
      return ok(key);
    }
  }
  return ok(undefined);
}

/** All in one transaction of the own record; what was written. */
export async function writeResources(
  call: OwnCall,
  record: OwnRecord,
  resources: readonly object[],
): Promise<Result<readonly Resource[]>> {
  const entry = resources.map((resource) => ({
    resource,
    request: { method: 'POST', url: (resource as Resource).resourceType },
  }));
  // Through text, as it would have come in: decimals and structure are looked at in one place.
  const read = readJson(JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }));
  if (!read.ok) {
    return read;
  }
  return atOwnRecord(call, record, { interaction: 'transaction', resource: read.value as Resource });
}
