/** A transaction at the source: sent as it is, each answer read back in the order of the request. */
import { type BundleRequest, type Json, parseSearch, type Resource, readBundleRequests, toJson } from '@stelsel/fhir';
import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { EntryAnswer, SearchOptions, SearchPage, TransactionOptions, Written } from '../../repository.ts';
import { beforeWrite, type PlannedWrite, plannedWrite } from './before-write.ts';
import { checkEntries, entriesForSource } from './declared-entries.ts';
import { isAboutThem } from './only-these-persons.ts';
import { isForSource, ownerOf, searchPage } from './search-source.ts';
import { type JsonObject, resourceIn } from './source-client.ts';
import { sourceFault } from './source-fault.ts';
import { listOf, objectIn, pageOf } from './source-page.ts';
import { nameInTag, storedFrom, versionNumber } from './source-resource.ts';
import type { SourceSession } from './source-session.ts';
import { withoutPatches } from './without-patches.ts';

const possible = ['DELETE', 'POST', 'PUT', 'PATCH', 'GET'];

export async function transactionAtSource(
  session: SourceSession,
  bundle: Resource,
  options: TransactionOptions = {},
): Promise<Result<readonly EntryAnswer[]>> {
  const requests = readBundleRequests(bundle, 'transaction', options.base);
  if (!requests.ok) {
    return requests;
  }
  const impossible = requests.value.find(
    ({ method, operation }) => !possible.includes(method) || (method !== 'GET' && operation !== undefined),
  );
  if (impossible !== undefined) {
    const at = `Bundle.entry[${impossible.index}]`;
    return err(fault('STO-INTERACTION', { interaction: impossible.method }, at));
  }
  const mistaken = requests.value.find(
    ({ method, id, resource }) => method === 'PUT' && id !== undefined && resource?.id !== id,
  );
  if (mistaken !== undefined) {
    return err(fault('STO-ID-MISMATCH', {}, `Bundle.entry[${mistaken.index}]`));
  }
  const can = await session.capability();
  const declared = can.ok ? checkEntries(session, can.value, requests.value) : can;
  if (!declared.ok) {
    return declared;
  }
  const own = entriesForSource(bundle, requests.value, options.base);
  const plain = await withoutPatches(session, own, requests.value);
  if (!plain.ok) {
    return plain;
  }
  const agreed = await beforeWrite(session, options, plannedIn(requests.value, plain.value));
  if (!agreed.ok) {
    return agreed;
  }
  const entries = await send(session, plain.value, requests.value);
  if (!entries.ok) {
    return entries;
  }
  const answers: EntryAnswer[] = [];
  for (const [index, request] of requests.value.entries()) {
    const answer = entryAnswer(session, request, entries.value[index] ?? {}, options);
    if (!answer.ok) {
      return answer;
    }
    answers.push(answer.value);
  }
  return ok(answers);
}

const outcomeOf = { POST: 'created', PUT: 'updated', PATCH: 'updated', DELETE: 'deleted' } as const;

/** What each entry sends; of a PATCH the whole that was made of it. */
function plannedIn(requests: readonly BundleRequest[], sent: Resource): readonly (PlannedWrite | undefined)[] {
  const entries = listOf(sent.entry as Json);
  return requests.map(({ method, type, id = '' }, index) =>
    method === 'GET' || method === 'HEAD' || type === undefined
      ? undefined
      : plannedWrite(outcomeOf[method], type, id, objectIn(entries[index]?.resource) as Resource | undefined),
  );
}

async function send(
  session: SourceSession,
  bundle: Resource,
  requests: readonly BundleRequest[],
): Promise<Result<readonly JsonObject[]>> {
  const asked = { method: 'POST', path: '', interaction: 'transaction', writes: true } as const;
  const answer = await session.ask({ ...asked, resource: toJson(bundle) });
  const answered = answer.ok ? resourceIn(answer.value, 'Bundle') : answer;
  if (!answered.ok) {
    return answered;
  }
  const entries = listOf(answered.value.entry);
  return entries.length === requests.length
    ? ok(entries)
    : err(fault('STO-SOURCE-ANSWER', { problem: 'Bundle.entry' }));
}

function entryAnswer(
  session: SourceSession,
  request: BundleRequest,
  entry: JsonObject,
  options: SearchOptions,
): Result<EntryAnswer> {
  const response = (entry.response ?? {}) as JsonObject;
  const status = Number.parseInt(String(response.status), 10);
  const at = `Bundle.entry[${request.index}]`;
  if (!(status >= 200 && status < 300)) {
    const asked = {
      interaction: request.method === 'GET' ? 'read' : 'write',
      writes: request.method !== 'GET',
      ...(request.type === undefined ? {} : { type: request.type }),
      ...(request.id === undefined ? {} : { id: request.id }),
    };
    const outcome = (response.outcome ?? entry.resource ?? null) as Json;
    const found = sourceFault(asked, status, outcome === null ? '' : toJson(outcome as unknown as Resource));
    return err(found.at?.startsWith('Bundle.entry') ? found : faultAt(found, at));
  }
  const answer =
    request.method === 'GET'
      ? readAnswer(session, request, entry, options)
      : writeAnswer(session, request, { status, response, resource: entry.resource });
  return answer.ok ? answer : err(faultAt(answer.fault, at));
}

function readAnswer(
  session: SourceSession,
  request: BundleRequest,
  { resource }: JsonObject,
  options: SearchOptions,
): Result<EntryAnswer> {
  const found = objectIn(resource);
  const { type = '', id = '' } = request;
  if (found === undefined) {
    return err(fault('STO-SOURCE-ANSWER', { problem: 'resource' }));
  }
  if (found.resourceType === 'Bundle' && type !== 'Bundle') {
    const page = pageAnswer(session, request, found, options);
    return page.ok ? ok({ request, page: page.value }) : page;
  }
  const stored = storedFrom(found, session.base);
  if (!stored.ok) {
    return stored;
  }
  return isAboutThem(stored.value, options.subjects, session.model)
    ? ok({ request, read: stored.value })
    : err(fault('STO-NOT-FOUND', { type, id }));
}

/** The page goes on as that of the same search asked by itself. */
function pageAnswer(
  session: SourceSession,
  { type = '', query }: BundleRequest,
  bundle: JsonObject,
  options: SearchOptions,
): Result<SearchPage> {
  const search = parseSearch(type, query, session.model);
  const page = search.ok ? pageOf(toJson(bundle as Resource), session.base) : search;
  if (!search.ok || !page.ok) {
    return page as Result<never>;
  }
  const pairs = search.value.handled.filter(isForSource);
  return searchPage(session, search.value, options, page.value, ownerOf(session, search.value, pairs));
}

function writeAnswer(
  session: SourceSession,
  request: BundleRequest,
  done: { readonly status: number; readonly response: JsonObject; readonly resource: Json | undefined },
): Result<EntryAnswer> {
  const { response, status } = done;
  const name = nameInTag(response.etag);
  const version = name === undefined ? {} : { version: versionNumber(name) };
  const [type = request.type ?? '', id = request.id ?? ''] = locationOf(response.location, session.base);
  if (request.method === 'DELETE') {
    return ok({ request, written: { outcome: 'deleted', type, id, ...version } });
  }
  const resource = objectIn(done.resource);
  const stored = resource === undefined ? undefined : storedFrom(resource, session.base);
  if (stored?.ok === false) {
    return stored;
  }
  const outcome: Written['outcome'] = status === 201 ? 'created' : request.method === 'POST' ? 'unchanged' : 'updated';
  return ok({
    request,
    written: {
      outcome,
      type,
      id: stored?.value.id ?? id,
      ...version,
      ...(stored === undefined
        ? {}
        : { version: stored.value.version, lastUpdated: stored.value.lastUpdated, resource: stored.value }),
    },
  });
}

function locationOf(location: unknown, base: string): readonly (string | undefined)[] {
  const steps = typeof location === 'string' ? location.replace(`${base}/`, '').split('/') : [];
  return steps.length >= 2 ? steps.slice(0, 2) : [undefined, undefined];
}
