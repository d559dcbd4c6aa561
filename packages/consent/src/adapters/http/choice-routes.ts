import { parseBody, r4Model } from '@stelsel/fhir';
import { sendResource } from '@stelsel/http';
import {
  type Actor,
  type Bsn,
  err,
  type LogEvent,
  ok,
  outcomeOfFault,
  type Pseudonym,
  type Representative,
  type Result,
} from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Choice, Recorder, Statement } from '../../choice.ts';
import { readConsent, writeConsent } from '../../consent-resource.ts';
import { fault } from '../../faults.ts';
import { endChoice, recordChoices } from '../../record-choices.ts';
import { admit, logOutcome, sendFaultOf } from './admit.ts';
import type { ConsentServerDeps } from './consent-server-deps.ts';

/** System of the receipt: the log entry under which the person finds the change back. */
const receiptExtension = 'urn:stelsel:consent:receipt';

/** The choices of a person: read, history, make, take back. A care provider can only make one, and is named in it. */
export function choiceRoutes(server: FastifyInstance, deps: ConsentServerDeps): void {
  server.get('/fhir/Consent', (request, reply) => list(deps, request, reply, 'searchset'));
  server.get('/fhir/Consent/_history', (request, reply) => list(deps, request, reply, 'history'));
  server.post('/fhir/Consent', (request, reply) => record(deps, request, reply));
  server.delete<{ Params: { id: string } }>('/fhir/Consent/:id', (request, reply) =>
    end(deps, request, reply, request.params.id),
  );
}

async function list(
  deps: ConsentServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  type: 'searchset' | 'history',
): Promise<FastifyReply> {
  const act = type === 'history' ? 'history' : 'search';
  const actor = await admit(deps, request, reply, { scopes: ['consent:own'], act });
  if (actor === undefined) {
    return reply;
  }
  const subject = await ownSubject(deps, actor);
  const found = subject.ok ? await read(deps, subject.value, type) : subject;
  const logged = await logOutcome(deps, eventOf(act, actor, subject), found);
  if (!logged.ok) {
    return sendFaultOf(reply, logged);
  }
  const entry = logged.value.map((choice) => ({ fullUrl: `urn:uuid:${choice.id}`, resource: writeConsent(choice) }));
  return sendResource(reply, 200, { resourceType: 'Bundle', type, total: entry.length, entry });
}

function read(deps: ConsentServerDeps, subject: Pseudonym, type: string): Promise<Result<readonly Choice[]>> {
  return type === 'history' ? deps.choices.history(subject) : deps.choices.current([subject]);
}

async function record(deps: ConsentServerDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, { scopes: [], act: 'consent-change' });
  if (actor === undefined) {
    return reply;
  }
  const wish = readWish(actor, request);
  const subject = wish.ok ? await deps.pseudonymOf(wish.value.bsn) : wish;
  const recorded =
    wish.ok && subject.ok ? await recordFor(deps, subject.value, wish.value) : (subject as Result<never>);
  const event = { ...eventOf('consent-change', actor, subject), ...resourcesOf(recorded) };
  const receipt = await deps.log({
    ...event,
    outcome: recorded.ok ? 'answered' : outcomeOfFault(recorded.fault),
    ...(recorded.ok ? {} : { ground: recorded.fault.code }),
  });
  if (!recorded.ok || !receipt.ok) {
    return sendFaultOf(reply, recorded.ok ? receipt : recorded);
  }
  const entry = recorded.value.map((choice) => ({
    resource: withReceipt(writeConsent(choice), receipt.value.eventId),
  }));
  const [only] = entry;
  const body =
    entry.length === 1 && only !== undefined ? only.resource : { resourceType: 'Bundle', type: 'collection', entry };
  return sendResource(reply, 201, body);
}

interface Wish {
  readonly bsn: Bsn;
  readonly statements: readonly Statement[];
  readonly by: Recorder;
}

/** A person speaks for themselves; a provider names the person, and is named. */
function readWish(actor: Actor, request: FastifyRequest): Result<Wish> {
  const { citizen, organization, professional, representative } = actor;
  if (!mayChoose(actor)) {
    return err(fault('CNS-REPRESENTATIVE'));
  }
  const scope = citizen === undefined ? 'consent:record' : 'consent:own';
  if (!actor.scope.includes(scope)) {
    return err(fault('CNS-SCOPE', { scope }));
  }
  const resource = parseBody(request, r4Model.definitions);
  const consent = resource.ok ? readConsent(resource.value) : resource;
  if (!consent.ok) {
    return consent;
  }
  const bsn = citizen?.bsn ?? consent.value.patient;
  const stranger =
    citizen !== undefined && consent.value.patient !== undefined && consent.value.patient !== citizen.bsn;
  if (bsn === undefined || stranger || !consent.value.active) {
    const problem = bsn === undefined ? 'the patient is missing' : stranger ? 'another person' : 'it is not active';
    return err(fault('CNS-CONSENT', { problem }, 'Consent.patient'));
  }
  const by: Recorder =
    citizen === undefined
      ? {
          kind: 'provider',
          ura: organization.ura,
          name: organization.name,
          ...(professional === undefined ? {} : { professional: professional.name }),
        }
      : recorderOf(representative);
  return ok({ bsn, statements: consent.value.statements, by });
}

function recordFor(
  deps: ConsentServerDeps,
  subject: Pseudonym,
  { statements, by }: Wish,
): Promise<Result<readonly Choice[]>> {
  return recordChoices(deps, subject, statements, by);
}

async function end(
  deps: ConsentServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, { scopes: ['consent:own'], act: 'consent-change' });
  if (actor === undefined) {
    return reply;
  }
  const subject = mayChoose(actor) ? await ownSubject(deps, actor) : err(fault('CNS-REPRESENTATIVE'));
  const by = recorderOf(actor.representative);
  const ended = subject.ok ? await endChoice(deps, subject.value, id, by) : subject;
  const event = { ...eventOf('consent-change', actor, subject), resources: [`Consent/${id}`] };
  const logged = await logOutcome(deps, event, ended);
  return logged.ok ? reply.code(204).send() : sendFaultOf(reply, logged);
}

/** Who represents a person decides for them only with that right. */
function mayChoose({ representative }: Actor): boolean {
  return representative === undefined || representative.rights.includes('consent');
}

function recorderOf(representative: Representative | undefined): Recorder {
  return representative === undefined ? { kind: 'citizen' } : { kind: 'representative', name: representative.name };
}

async function ownSubject(deps: ConsentServerDeps, { citizen }: Actor): Promise<Result<Pseudonym>> {
  return citizen === undefined ? err(fault('CNS-NOT-CITIZEN')) : deps.pseudonymOf(citizen.bsn);
}

function eventOf(act: LogEvent['act'], actor: Actor, subject: Result<unknown>): Omit<LogEvent, 'outcome' | 'ground'> {
  return { act, actor, ...(subject.ok ? { subject: { pseudonym: subject.value as Pseudonym } } : {}) };
}

function resourcesOf(recorded: Result<readonly Choice[]>): Pick<LogEvent, 'resources'> {
  return recorded.ok ? { resources: recorded.value.map(({ id }) => `Consent/${id}`) } : {};
}

function withReceipt(resource: Readonly<Record<string, unknown>>, eventId: string): object {
  const extension = [...(resource.extension as object[]), { url: receiptExtension, valueString: eventId }];
  return { ...resource, extension };
}
