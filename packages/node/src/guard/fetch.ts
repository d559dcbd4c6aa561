import { queryParameters } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, namingSystem, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { storedItem } from '../rest/answer-body.ts';
import { type FhirAnswer, faultAnswer } from '../rest/fhir-answer.ts';
import { changes, type FhirRequest } from '../rest/fhir-request.ts';
import { searchOwnLog } from '../rest/own-log.ts';
import { pageOwner } from '../rest/page-cursor.ts';
import { perform } from '../rest/perform.ts';
import type { PerformContext } from '../rest/perform-context.ts';
import { isFileOf } from './file-of-person.ts';
import { takeBrought } from './from-others/take-brought.ts';
import { logBeforeCommit } from './log-before-commit.ts';
import { personOfRecord } from './own-record.ts';
import type { Guard, OfExchange, Pass } from './pass.ts';
import { isBrought, proven } from './pass.ts';

/** Not a BSN: it fails the 11-proof, so no person can have it. What is withheld is asked about this nobody. */
const nobody = '000000000' as Bsn;
/** No resource of ours has this id. */
const nothing = '0';

/**
 * Guard f: the query of the exchange, exactly as its folder says, at the store or the log. What is withheld takes the
 * same steps about a person, or a resource, that does not exist.
 */
export const fetch: Guard = async (pass) => {
  const matched = proven(pass.matched, 'match');
  if (matched.kind === 'own-record') {
    return fetchOwnRecord(pass);
  }
  if (isBrought(matched)) {
    return takeBrought(pass, matched, contextOf(pass));
  }
  const subject = pass.withheld === true ? nobody : proven(pass.subject, 'subject');
  const request = exactRequest(pass, matched, subject);
  if (request.type === 'AuditEvent') {
    const page = await searchOwnLog({ ...contextOf(pass), log: pass.tenant.log }, subject, request);
    return { ...pass, patients: [], answer: page.ok ? page.value : faultAnswer(page.fault) };
  }
  const person = { system: namingSystem.bsn, value: subject };
  const found = await pass.tenant.repository.personKeys(person);
  if (!found.ok) {
    return { ...pass, patients: [], answer: faultAnswer(found.fault) };
  }
  const search = { guarded: true, subjects: found.value, person };
  const answer = await perform({ ...contextOf(pass), search }, request);
  const own = await ownFile(pass, request, found.value);
  return {
    ...pass,
    patients: found.value,
    answer: sayLittle(own.ok ? (own.value ? answer : notHere()) : faultAnswer(own.fault)),
  };
};

/** False for a file that nothing about this person refers to; asked also when there is no file, so that it takes as long. */
async function ownFile(
  { tenant }: Pass,
  { type, id }: FhirRequest,
  patients: readonly string[],
): Promise<Result<boolean>> {
  return type === 'Binary' && id !== undefined ? isFileOf(tenant.repository, patients, id) : ok(true);
}

function notHere(): FhirAnswer {
  return faultAnswer(fault('NOD-NOT-FOUND'));
}

function foundIn({ body }: FhirAnswer): Resource | undefined {
  return body?.kind === 'resource' ? body.resource : undefined;
}

/** Only what the folder of the exchange says, about this one person; nothing of what the asker wrote. */
function exactRequest(pass: Pass, matched: OfExchange, subject: Bsn): FhirRequest {
  const { resource: _sent, ...request } = pass.request;
  if (matched.kind === 'query') {
    return { ...request, params: [...queryParameters(matched.query, subject), ...matched.extras] };
  }
  return { ...request, params: [], ...(pass.withheld === true ? { id: nothing } : {}) };
}

/** The repository of the organisation, with links that hide the person. */
export function contextOf({ tenant, deps, cursors, room }: Pass): PerformContext {
  const { repository, fhirBase, validation, bulk } = tenant;
  const held = {
    ...(validation === undefined ? {} : { validation }),
    ...(bulk === undefined ? {} : { bulk }),
    ...(room === undefined ? {} : { room }),
  };
  return { ...held, repository, fhirBase, clock: deps.clock, cursors, tenant: pageOwner(tenant) };
}

/** Never there, deleted or withheld: one text, so that it says nothing about a person. */
function sayLittle(answer: FhirAnswer): FhirAnswer {
  return answer.status === 404 || answer.status === 410 ? faultAnswer(fault('NOD-NOT-FOUND')) : answer;
}

/** The organisation's own system at its own record: every interaction, every person, and the log names whom. */
async function fetchOwnRecord(pass: Pass): Promise<Pass> {
  const { request } = pass;
  // Whatever writes, an operation too, asks this before its commit.
  const { beforeCommit, isLogged } = logBeforeCommit([pass]);
  const answer = await perform({ ...contextOf(pass), search: { guarded: true }, beforeCommit }, request);
  if (isLogged() && answer.status < 400) {
    return { ...pass, answer, logged: true };
  }
  return answeredOwn(pass, answer);
}

/** What was answered at the own record, with the person it was about. */
export async function answeredOwn(pass: Pass, answer: FhirAnswer): Promise<Pass> {
  const { request, tenant } = pass;
  // The answer of an operation is no resource of the person; the one it was asked of is.
  const shows = !changes(request.interaction) && request.interaction !== 'operation';
  const found = shows ? foundIn(answer) : await standing(pass);
  const person = await personOfRecord(tenant.repository, request, found);
  return { ...pass, answer, ...(person === undefined ? {} : { subject: person }) };
}

/** What an operation, or a write that failed, was about, when it did not bring it itself. */
async function standing({ request, tenant }: Pass): Promise<Resource | undefined> {
  const { interaction, type, id, resource } = request;
  if (type === undefined || id === undefined || (resource !== undefined && interaction !== 'operation')) {
    return undefined;
  }
  const stored = await tenant.repository.read(type, id);
  return stored.ok ? storedItem(stored.value).resource : undefined;
}
