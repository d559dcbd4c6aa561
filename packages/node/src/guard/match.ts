import {
  type Exchange,
  type ExchangeQuery,
  type ExchangeVersion,
  findMatch,
  pulledQueries,
  type RequestMatch,
} from '@stelsel/exchanges';
import type { Actor, Bsn, Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type HeldTask, namesInput } from '../notified-pull/held-task.ts';
import { exchangesInScope } from './exchanges-in-scope.ts';
import { isWrite, matchWrite } from './from-others/match-write.ts';
import type { Guard, OfExchange, Pass } from './pass.ts';
import { proven, refuse } from './pass.ts';
import { referredTask } from './referred-task.ts';
import { sentToAsker } from './sent-to-asker.ts';

/** Scope of the organisation's own systems: its own record, to read and to write, and no one else's. */
export const ownRecordScope = 'own-record';

/**
 * Guard b: the request equals a query, permitted follow-up, delivery or step of a notified pull of an exchange version that
 * the token names; wider or other is refused. The person is derived here, once: the person of the query and of the token must
 * be the same. What this kind of organisation does not keep or take is said before the person is looked at.
 */
export const match: Guard = async (pass) => {
  const actor = proven(pass.actor, 'actor');
  const { logOnly } = pass.tenant;
  const exchanges = exchangesInScope(pass, actor);
  if (logOnly === true && exchanges.length === 0) {
    return refuse(pass, 'refused-query', fault('NOD-NO-RECORD'));
  }
  if (logOnly !== true && actor.scope.includes(ownRecordScope) && actor.organization.ura === pass.tenant.ura) {
    return { ...pass, matched: { kind: 'own-record' } };
  }
  if (actor.referral !== undefined) {
    const held = await referredTask(pass, exchanges);
    return held.ok ? matchHeld(pass, held.value) : withoutTask(pass, held.fault);
  }
  const sent = await sentToAsker(pass, exchanges);
  if (!sent.ok) {
    return withoutTask(pass, sent.fault);
  }
  const passes = sent.value.map((held) => matchHeld(pass, held));
  const given = passes.find(({ refusal }) => refusal === undefined);
  return given ?? (isWrite(pass) ? matchWrite(pass, exchanges) : matchQuestion(pass, exchanges));
};

function withoutTask(pass: Pass, problem: Fault): Pass {
  return refuse(pass, problem.kind === 'unavailable' ? 'failed-server' : 'refused-relation', problem);
}

/** Who asks on the ground of a Task reaches that Task and the queries it gives, while it is open; nothing else. */
function matchHeld(pass: Pass, held: HeldTask): Pass {
  const { found, subject, referred } = held;
  const { type, id, interaction, operation } = pass.request;
  const known = { ...pass, held };
  if (held.ended && interaction !== 'read') {
    return refuse({ ...known, subject }, 'refused-relation', fault('NOD-REFERRAL-ENDED'));
  }
  if (type === 'Task' && id === referred.task && (interaction === 'read' || interaction === 'update')) {
    return { ...known, subject, matched: { kind: 'task', exchange: found.exchange, version: found.version } };
  }
  if (operation === 'document' && !namesInput(held, `${type}/${id}`, pass.tenant.fhirBase)) {
    return refuse({ ...known, subject }, 'refused-relation', fault('NOD-REFERRAL-ENDED'));
  }
  const version = { ...found.version, queries: pulledQueries(found, held.task.status) };
  return matchQuestion(known, [{ ...found.exchange, versions: [version] }]);
}

function matchQuestion(pass: Pass, answered: readonly Exchange[]): Pass {
  const actor = proven(pass.actor, 'actor');
  const { interaction, id, operation, params } = pass.request;
  // Images are fetched where the Endpoint of their study says: who may read that may fetch them.
  const forImages = pass.request.images !== undefined && interaction === 'read';
  const exchanges = forImages ? answered.map(ofImages) : answered;
  const type = forImages ? 'Endpoint' : pass.request.type;
  if (type === undefined || (interaction !== 'search' && interaction !== 'operation' && interaction !== 'read')) {
    return refuse(pass, 'refused-query', fault('NOD-OWN-RECORD', { scope: ownRecordScope }));
  }
  if (exchanges.length === 0) {
    return refuse(pass, 'refused-query', fault('NOD-SCOPE'));
  }
  const request = {
    interaction,
    type,
    params,
    ...(id === undefined ? {} : { id }),
    ...(operation === undefined ? {} : { operation }),
  };
  const { type: organization, repository } = pass.tenant;
  // Of several exchanges in one token, the one by which this kind of organisation answers the query counts.
  const found = findMatch(
    exchanges,
    repository.model.version,
    request,
    (match) => match.kind !== 'query' || match.query.keptBy.includes(organization),
  );
  if (!found.ok) {
    return refuse(pass, 'refused-query', found.fault);
  }
  const { exchange, version, match: matched } = found.value;
  const facts: OfExchange =
    matched.kind === 'query'
      ? { kind: 'query', exchange, version, query: matched.query, extras: matched.extras }
      : { kind: 'follow-up', exchange, version, queries: referringQueries(version.queries, matched) };
  if (facts.kind === 'query' && !facts.query.keptBy.includes(pass.tenant.type)) {
    const asked = matched.kind === 'query' ? { subject: matched.subject } : {};
    return refuse({ ...pass, matched: facts, ...asked }, 'not-kept-here', fault('NOD-NOT-KEPT-HERE'));
  }
  return withSubject({ ...pass, matched: facts }, actor, matched);
}

function withSubject(pass: Pass, actor: Actor, matched: RequestMatch): Pass {
  // Who was sent a Task needs to declare nobody: the Task says who it is.
  const declared = pass.held?.subject ?? personOfToken(actor);
  const subject = matched.kind === 'query' ? matched.subject : declared;
  if (subject === undefined || declared === undefined) {
    return refuse({ ...pass, ...(subject && { subject }) }, 'refused-relation', fault('NOD-RELATION'));
  }
  return subject === declared
    ? { ...pass, subject }
    : refuse({ ...pass, subject }, 'refused-relation', fault('NOD-SUBJECT'));
}

/** Of an exchange only the versions that lead to the images of a study. */
function ofImages(exchange: Exchange): Exchange {
  const leads = ({ follow }: ExchangeVersion): boolean => follow.some(({ via }) => via === 'ImagingStudy.endpoint');
  return { ...exchange, versions: exchange.versions.filter(leads) };
}

/** The person a token reaches: the citizen for the own data, otherwise the person declared to be in care. */
export function personOfToken(actor: Actor): Bsn | undefined {
  return actor.purpose === 'PATRQT' ? actor.citizen?.bsn : actor.patient;
}

/** The queries of the types that refer to what is read; when only other follow-ups do, every query may lead there. */
function referringQueries(
  queries: readonly ExchangeQuery[],
  { followUps }: Extract<RequestMatch, { kind: 'follow-up' }>,
): readonly ExchangeQuery[] {
  const types = new Set(followUps.map(({ via }) => via.slice(0, via.indexOf('.'))));
  const direct = queries.filter((query) => types.has(query.type));
  return direct.length > 0 ? direct : queries;
}
