/** What another organisation may bring: a delivery of an exchange version, or the notice of a Task that waits elsewhere. */
import {
  type Exchange,
  findDelivery,
  isNotice,
  listOf,
  type Members,
  membersOf,
  readNotice,
  type TaskParty,
} from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Actor, namingSystem } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { takesNotices } from '../../takes-notices.ts';
import { type Pass, proven, refuse } from '../pass.ts';
import { bsnsIn, bsnsOfPatient } from '../subjects.ts';

/** True for a write that an exchange could welcome: never a patch, a deletion or a condition on somebody else's data. */
export function isWrite({ request: { interaction, resource, id } }: Pass): boolean {
  return resource !== undefined && (interaction === 'create' || (interaction === 'update' && id !== undefined));
}

/**
 * Matches a write. The person is the one the token was given for; whose the resources are is looked at when they would stand in
 * the record. A kind of organisation that does not take it says so.
 */
export function matchWrite(pass: Pass, exchanges: readonly Exchange[]): Pass {
  const { interaction, resource, ifNoneExist } = pass.request;
  const actor = proven(pass.actor, 'actor');
  if (resource === undefined || (interaction !== 'create' && interaction !== 'update')) {
    return refuse(pass, 'refused-query', fault('NOD-DELIVERY'));
  }
  if (interaction === 'create' && pass.bundle === undefined && isNotice(resource)) {
    return matchNotice(pass, exchanges, resource);
  }
  const write = {
    interaction,
    inTransaction: pass.bundle === 'transaction',
    type: resource.resourceType,
    profiles: profilesOf(resource),
    elements: resource,
  };
  const found = findDelivery(exchanges, pass.tenant.repository.model.version, write, pass.tenant.type);
  if (!found.ok) {
    const noScope = exchanges.length === 0;
    return refuse(pass, 'refused-query', noScope ? fault('NOD-SCOPE') : found.fault);
  }
  const known = { ...pass, matched: { kind: 'delivery', ...found.value } as const };
  if (!found.value.delivery.takenBy.includes(pass.tenant.type)) {
    return refuse(known, 'not-kept-here', fault('NOD-NOT-TAKEN-HERE'));
  }
  if (ifNoneExist !== undefined && !namesItself(resource, ifNoneExist)) {
    return refuse(known, 'refused-query', fault('NOD-DELIVERY-CONDITION'));
  }
  return withPerson(known, actor);
}

function matchNotice(pass: Pass, exchanges: readonly Exchange[], task: Resource): Pass {
  const actor = proven(pass.actor, 'actor');
  const fhir = pass.tenant.repository.model.version;
  const carried = exchanges.flatMap((exchange) => {
    const version = exchange.versions.find((one) => one.fhir === fhir && one.workflow !== undefined);
    return version === undefined ? [] : [{ exchange, version }];
  });
  const [found] = carried;
  if (found === undefined) {
    return refuse(pass, 'refused-query', fault(exchanges.length === 0 ? 'NOD-SCOPE' : 'NOD-NO-WORKFLOW'));
  }
  const notice = readNotice(task);
  if (!notice.ok) {
    return refuse(pass, 'refused-query', notice.fault);
  }
  const { sender, receiver, subject } = notice.value;
  const known = { ...pass, matched: { kind: 'notice', ...found, notice: notice.value } as const };
  if (!mayBe(sender, actor.organization.ura) || !mayBe(receiver, pass.tenant.ura)) {
    return refuse(known, 'refused-relation', fault('NOD-NOTICE-PARTY'));
  }
  if (!takesNotices(found.exchange, pass.tenant.type)) {
    return refuse(known, 'not-kept-here', fault('NOD-NOT-TAKEN-HERE'));
  }
  return subject !== undefined && subject !== actor.patient
    ? refuse({ ...known, subject }, 'refused-relation', fault('NOD-SUBJECT'))
    : withPerson(known, actor);
}

/** A number of another system than URA cannot be held against the token; the token decides who it is. */
function mayBe({ system, value }: TaskParty, ura: string): boolean {
  return system !== namingSystem.ura || value === ura;
}

/** What is sent names this person or nobody; a Patient that comes along names this person. What it refers to is looked at later. */
function withPerson(pass: Pass, { patient: treated, citizen, purpose }: Actor): Pass {
  const patient = purpose === 'PATRQT' ? citizen?.bsn : treated;
  if (patient === undefined) {
    return refuse(pass, 'refused-relation', fault('NOD-RELATION'));
  }
  const resource = proven(pass.request.resource, 'resource');
  const own = resource.resourceType === 'Patient' ? bsnsOfPatient(resource) : [patient];
  const known = { ...pass, subject: patient };
  return own.includes(patient) && [...bsnsIn(resource)].every((bsn) => bsn === patient)
    ? known
    : refuse(known, 'refused-relation', fault('NOD-DELIVERY-SUBJECT'));
}

/** The only condition that says nothing about the record: that this very message did not come before. */
function namesItself(resource: Members, ifNoneExist: string): boolean {
  const [[name, value] = ['', ''], ...more] = [...new URLSearchParams(ifNoneExist.replace(/^\?/, ''))];
  const { identifier: numbers } = resource;
  const own = (Array.isArray(numbers) ? listOf(numbers) : [membersOf(numbers)]).map(
    (identifier) => `${identifier.system}|${identifier.value}`,
  );
  return more.length === 0 && name === 'identifier' && own.includes(value) && resource.resourceType !== 'Patient';
}

function profilesOf(resource: Members): readonly string[] {
  const { profile } = membersOf(resource.meta);
  return Array.isArray(profile) ? profile.filter((one) => typeof one === 'string') : [];
}
