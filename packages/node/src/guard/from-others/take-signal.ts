/**
 * The notification of eOverdracht: `POST {endpoint}/{task-id}`, without a body, answered 202. It says only that a Task at its
 * sender is new or changed; who sent it is the organisation of the token, about whom it is stands in the Task itself.
 */
import { type Exchange, type ExchangeVersion, noticeCode, noticeIdentifier } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Actor, instant, namingSystem, outcomeOfFault } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { FhirAnswer } from '../../rest/fhir-answer.ts';
import type { FhirRequest } from '../../rest/fhir-request.ts';
import { performWrite } from '../../rest/perform-write.ts';
import { takesNotices } from '../../takes-notices.ts';
import { exchangesInScope } from '../exchanges-in-scope.ts';
import { contextOf } from '../fetch.ts';
import { logBeforeCommit } from '../log-before-commit.ts';
import { type Pass, proven, refuse } from '../pass.ts';
import { runGuards } from '../run-guards.ts';
import { againWhenChanged } from './again-when-changed.ts';
import { isDeliveredBy, markDelivered } from './delivered.ts';
import { knownNotice, noneKnown } from './known-notice.ts';

interface Announced {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
}

/** Keeps the signal as a Task of this record, or touches the notice that is there already; every try is in the log. */
export async function takeSignal(start: Pass, task: string): Promise<FhirAnswer> {
  const request: FhirRequest = { interaction: 'create', type: 'Task', params: [], prefer: {} };
  const opened = await runGuards({ ...start, request }, ['token']);
  const taken = opened.refusal === undefined ? await take(opened, task) : opened;
  return proven((await runGuards(taken, ['log'])).answer, 'answer');
}

async function take(pass: Pass, task: string): Promise<Pass> {
  const actor = proven(pass.actor, 'actor');
  const carried = announcedIn(pass, actor);
  if (carried === undefined) {
    return refuse(pass, 'refused-query', fault(actor.scope.length === 0 ? 'NOD-SCOPE' : 'NOD-NO-WORKFLOW'));
  }
  if (!takesNotices(carried.exchange, pass.tenant.type)) {
    return refuse(pass, 'not-kept-here', fault('NOD-NOT-TAKEN-HERE'));
  }
  const decided = pass.deps.policies.mayStep({
    actor,
    exchange: carried.exchange,
    version: carried.version.id,
    step: 'notify',
    relation: 'treatment',
    holder: pass.tenant,
  });
  if (!decided.ok) {
    return refuse(pass, 'failed-server', decided.fault);
  }
  const { allow, policy } = decided.value;
  return allow
    ? againWhenChanged(() => keep({ ...pass, policy, ground: 'referral' }, { ...carried, task }))
    : refuse({ ...pass, policy }, 'refused-right', fault('NOD-RIGHT-TO-BRING'));
}

function announcedIn(pass: Pass, actor: Actor): Announced | undefined {
  const fhir = pass.tenant.repository.model.version;
  return exchangesInScope(pass, actor)
    .flatMap((exchange) => {
      const version = exchange.versions.find((one) => one.fhir === fhir && one.workflow !== undefined);
      return version === undefined ? [] : [{ exchange, version }];
    })
    .at(0);
}

async function keep(pass: Pass, { exchange, version, task }: Announced & { readonly task: string }): Promise<Pass> {
  const sender = proven(pass.actor, 'actor').organization;
  const party = { system: namingSystem.ura, value: sender.ura };
  const identifier = noticeIdentifier(party, task);
  const marks = { by: sender.ura, exchange: exchange.id, version: version.id };
  const known = await knownNotice(pass, identifier);
  if (!known.ok) {
    return refuse(pass, outcomeOfFault(known.fault), known.fault);
  }
  const lastModified = instant(pass.deps.clock);
  const before = known.value !== undefined && isDeliveredBy(known.value.resource, marks) ? known.value : undefined;
  const requester = { identifier: party, display: sender.name };
  const fresh = {
    resourceType: 'Task',
    identifier: [identifier],
    status: 'requested',
    intent: 'proposal',
    code: { coding: [noticeCode] },
    authoredOn: lastModified,
    requester: version.fhir === 'R4' ? requester : { agent: requester, onBehalfOf: requester },
    owner: { identifier: { system: namingSystem.ura, value: pass.tenant.ura } },
  } as Resource;
  const resource = { ...(before?.resource ?? markDelivered(fresh, marks)), lastModified } as Resource;
  // The same signal may arrive twice at the same moment.
  const once = known.value === undefined ? { ifNoneExist: noneKnown(identifier) } : {};
  return write(pass, {
    ...pass.request,
    resource,
    ...(before === undefined ? once : { interaction: 'update', id: before.id, ifMatch: before.version }),
  });
}

async function write(pass: Pass, request: FhirRequest): Promise<Pass> {
  const { beforeCommit, isLogged } = logBeforeCommit([{ ...pass, request }]);
  const written = await performWrite({ ...contextOf(pass), beforeCommit }, request);
  return written.ok
    ? { ...pass, answer: { status: 202 }, ...(isLogged() ? { logged: true } : {}) }
    : refuse(pass, outcomeOfFault(written.fault), written.fault);
}
