/** Patient/$everything (FHIR R4 and STU3): all that is kept about one person, and what that refers to; page by page. */
import { datesOf, type FhirModel, parseSearch, rangeOf } from '@stelsel/fhir';
import { err, howManyFit, ok, type Result, safeName } from '@stelsel/kernel';
import { type StoredResource, subjectKey } from '@stelsel/store';
import { fault } from '../faults.ts';
import { answerSizes, nodeLimits } from '../limits.ts';
import type { EntryItem } from '../rest/answer-body.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { momentOf } from '../rest/moment-of.ts';
import { nextQueryOf } from '../rest/next-query.ts';
import { bundleTime, type PerformContext } from '../rest/perform-context.ts';
import { searchLinks } from '../rest/search-links.ts';
import { firstOf, operationParams, valuesOf } from './parameters.ts';
import { addressOf, type Referring, referencedBy, referring } from './referenced.ts';

interface Wish {
  readonly types: readonly string[];
  readonly sinceMs: number;
  readonly care: { readonly low: number; readonly high: number };
  readonly count: number;
}

/** Without an id: of every Patient, one person a page. */
export async function everything(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const wish = readWish(request, context.repository.model);
  if (!wish.ok) {
    return wish;
  }
  const at = readPlace(request.cursor ?? firstOf(request.params, '_cursor'));
  const patient = await findPatient(context, request.id, at.patient);
  if (!patient.ok) {
    return patient;
  }
  const found: Result<Page> =
    patient.value.stored === undefined
      ? ok({ page: [], included: [], total: 0 })
      : await pageOf(context, patient.value.stored, wish.value, at.after);
  if (!found.ok) {
    return found;
  }
  const cursor = cursorAfter(found.value.next, patient.value.next, at);
  return ok(answerOf(context, request, found.value, cursor));
}

/** The rest of this person first, then the next one. */
function cursorAfter(rest: string | undefined, nextPatient: string | undefined, at: Place): string | undefined {
  if (rest !== undefined) {
    return `${at.patient ?? ''} ${rest}`;
  }
  return nextPatient === undefined ? undefined : `${nextPatient} `;
}

const handled = new Set(['_type', '_since', 'start', 'end', '_count']);

/** A parameter that we do not know is refused under `Prefer: handling=strict`, and otherwise missing from the self link. */
function readWish({ params: query, resource, prefer }: FhirRequest, { definitions }: FhirModel): Result<Wish> {
  const params = operationParams({ params: query, ...(resource === undefined ? {} : { resource }) });
  const types = valuesOf(params, '_type');
  const wrongType = types.find((type) => !definitions.isResourceType(type));
  const since = firstOf(params, '_since');
  const sinceMs = since === undefined ? Number.NEGATIVE_INFINITY : momentOf(since);
  const [start, end] = ['start', 'end'].map((name) => firstOf(params, name));
  const [low, high] = [start === undefined ? undefined : rangeOf(start), end === undefined ? undefined : rangeOf(end)];
  const count = Number(firstOf(params, '_count') ?? nodeLimits.pageMax);
  const name = [
    wrongType === undefined ? undefined : '_type',
    Number.isNaN(sinceMs) ? '_since' : undefined,
    start !== undefined && low === undefined ? 'start' : undefined,
    end !== undefined && high === undefined ? 'end' : undefined,
    Number.isInteger(count) && count > 0 ? undefined : '_count',
  ].find((found) => found !== undefined);
  const strange = params.find(([given]) => !handled.has(given) && given !== '_cursor')?.[0];
  if (name === undefined && strange !== undefined && prefer.handling === 'strict') {
    return err(fault('NOD-PARAMETER', { name: safeName(strange) }, safeName(strange)));
  }
  if (name !== undefined) {
    return err(fault('NOD-OPERATION-INPUT', { name }, name));
  }
  return ok({
    types,
    sinceMs,
    care: { low: low?.low ?? Number.NEGATIVE_INFINITY, high: high?.high ?? Number.POSITIVE_INFINITY },
    count: Math.min(count, nodeLimits.pageMax),
  });
}

/** Where a page starts: at which Patient when all are asked, and after which of their resources. */
interface Place {
  readonly patient?: string;
  readonly after?: string;
}

function readPlace(cursor: string | undefined): Place {
  const [patient, after] = (cursor ?? '').split(' ', 2);
  return { ...(patient && { patient }), ...(after && { after }) };
}

async function findPatient(
  { repository, search: options }: PerformContext,
  id: string | undefined,
  cursor: string | undefined,
): Promise<Result<{ readonly stored?: StoredResource; readonly next?: string }>> {
  if (id !== undefined) {
    const read = await repository.read('Patient', id);
    return read.ok ? ok({ stored: read.value }) : read;
  }
  const pairs = [['_count', '1'], ...(cursor === undefined ? [] : [['_cursor', cursor] as const])] as const;
  const search = parseSearch('Patient', pairs, repository.model);
  const page = search.ok ? await repository.search(search.value, { ...options, guarded: false }) : search;
  if (!page.ok) {
    return page;
  }
  const { matches, next } = page.value;
  return ok({ ...(matches[0] && { stored: matches[0] }), ...(next === undefined ? {} : { next }) });
}

interface Page {
  readonly page: readonly Referring[];
  readonly included: readonly Referring[];
  /** Of all pages about this person. */
  readonly total: number;
  readonly next?: string;
}

async function pageOf(
  { repository, room }: PerformContext,
  patient: StoredResource,
  wish: Wish,
  after: string | undefined,
): Promise<Result<Page>> {
  const persons = keysOf(patient);
  const all = await repository.everything(persons);
  if (!all.ok) {
    return all;
  }
  const own = all.value
    .filter(({ type, id }) => type !== 'Patient' || id === patient.id)
    .map(referring)
    .filter((one) => isWished(one, wish, repository.model))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const rest = after === undefined ? own : own.filter((one) => orderOf(one) > after);
  const counted = rest.slice(0, wish.count);
  const lengths = counted.map(({ stored }) => stored.text.length);
  const page = counted.slice(0, howManyFit(lengths, (room?.sizes ?? answerSizes).page));
  const skip = new Set(all.value.map(addressOf));
  const included = await referencedBy(repository, page, { persons, skip });
  if (!included.ok) {
    return included;
  }
  const last = page.at(-1);
  return ok({
    page,
    included: included.value.filter(({ stored }) => wish.types.length === 0 || wish.types.includes(stored.type)),
    total: own.length,
    ...(last !== undefined && rest.length > page.length ? { next: orderOf(last) } : {}),
  });
}

/** The Patient first, then by type and id; never a space in it. */
function orderOf({ stored: { type, id } }: Referring): string {
  return `${type === 'Patient' ? 0 : 1}/${type}/${id}`;
}

/** What names the person by this Patient, or by an identifier that the Patient carries. */
function keysOf(patient: StoredResource): readonly string[] {
  const { identifier = [] } = JSON.parse(patient.text) as {
    identifier?: readonly { system?: string; value?: string }[];
  };
  return [
    patient.id,
    ...identifier.flatMap(({ system = '', value }) =>
      value === undefined ? [] : [subjectKey({ kind: 'identifier', system, value })],
    ),
  ];
}

function isWished({ stored, resource }: Referring, { types, sinceMs, care }: Wish, model: FhirModel): boolean {
  if ((types.length > 0 && !types.includes(stored.type)) || Date.parse(stored.lastUpdated) < sinceMs) {
    return false;
  }
  if (stored.type === 'Patient' || (care.low === Number.NEGATIVE_INFINITY && care.high === Number.POSITIVE_INFINITY)) {
    return true;
  }
  const moments = careDates
    .flatMap((code) => model.searchParameters.find(stored.type, code)?.routes ?? [])
    .flatMap((route) => route.values(resource))
    .flatMap(datesOf);
  return moments.length === 0 || moments.some(({ low, high }) => low < care.high && high > care.low);
}

/** Search parameters that say when care was given; what has none of them stays in, as it belongs to every period. */
const careDates = [
  'date',
  'onset-date',
  'effective',
  'effective-time',
  'authoredon',
  'whenhandedover',
  'created',
  'period',
];

function answerOf(context: PerformContext, request: FhirRequest, found: Page, cursor: string | undefined): FhirAnswer {
  const { fhirBase } = context;
  const place = request.id === undefined ? 'Patient' : `Patient/${request.id}`;
  const shown = request.params.filter(([name]) => handled.has(name));
  const next = cursor === undefined ? undefined : nextQueryOf(context, request, shown, cursor);
  const item = ({ stored, resource }: Referring): EntryItem => ({
    text: stored.text,
    resource,
    fullUrl: `${fhirBase}/${addressOf(stored)}`,
  });
  return {
    status: 200,
    body: {
      kind: 'searchset',
      matches: found.page.map(item),
      included: found.included.map(item),
      links: searchLinks(`${fhirBase}/${place}/$everything`, shown, next),
      ...(request.id === undefined ? {} : { total: found.total }),
      ...bundleTime(context),
    },
  };
}
