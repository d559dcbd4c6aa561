/** What a person does: report, note, measure, say how a medicine is used, ask about the log. */
import { err, instant, namingSystem, ok, type Result, type Ura } from '@stelsel/kernel';
import { type FhirResource, viewOf } from '@stelsel/zibs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SentLetter } from '../../acts/correspondence.ts';
import { ownMeasurement } from '../../acts/own-measurement.ts';
import { isUse, ownMedicationUse } from '../../acts/own-medication-use.ts';
import { readOwnViews } from '../../acts/own-views.ts';
import { stateTexts } from '../../acts/request-task.ts';
import type {
  Correspondence,
  ErrorReport,
  MeasurementDraft,
  MedicationUseDraft,
  Note,
  NoteDraft,
} from '../../api/acts.ts';
import type { RecordGroup } from '../../api/collection.ts';
import type { LogQuestion } from '../../api/log.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { recordAct } from '../../record-act.ts';
import { requestExchangeOf } from '../../world.ts';
import { type ApiDeps, apiRoute } from './api-routes.ts';
import { bodyOf, textOf } from './body.ts';
import { ownLogView } from './log-routes.ts';
import type { Visit } from './visit.ts';

const reportKinds: Readonly<Record<ErrorReport['kind'], string>> = {
  'not-mine': 'Dit gaat niet over mij.',
  wrong: 'Dit klopt niet.',
  outdated: 'Dit is verouderd.',
  'missing-part': 'Er ontbreekt iets.',
  'wrong-side': 'De kant (links of rechts) klopt niet.',
  other: 'Anders.',
};

export function actRoutes(server: FastifyInstance, deps: ApiDeps): void {
  const act = { right: 'act', changes: true } as const;
  apiRoute(server, deps, {
    method: 'GET',
    path: 'correspondence',
    work: async (visit) => ok((await deps.correspondence.refresh(visit)).map((letter) => viewLetter(letter, visit))),
  });
  apiRoute(server, deps, {
    ...act,
    method: 'POST',
    path: 'records/:record/report',
    work: (visit, request) => report(visit, request, deps),
  });
  apiRoute(server, deps, {
    ...act,
    method: 'POST',
    path: 'log/:event/question',
    heavy: true,
    work: (visit, request) => askAboutLog(visit, request, deps),
  });
  apiRoute(server, deps, { method: 'GET', path: 'notes', work: (visit) => notes(visit, deps) });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'notes',
    changes: true,
    work: (visit, request) => addNote(visit, request, deps),
  });
  apiRoute(server, deps, {
    method: 'DELETE',
    path: 'notes/:key',
    changes: true,
    work: (visit, request) => remove(visit, request, 'note', deps),
  });
  apiRoute(server, deps, {
    ...act,
    method: 'POST',
    path: 'measurements',
    work: (visit, request) => addMeasurement(visit, request, deps),
  });
  apiRoute(server, deps, {
    ...act,
    method: 'POST',
    path: 'medication-uses',
    work: (visit, request) => addUse(visit, request, deps),
  });
  apiRoute(server, deps, {
    ...act,
    method: 'DELETE',
    path: 'own-records/:key',
    work: (visit, request) => remove(visit, request, 'record', deps),
  });
}

function viewLetter(letter: SentLetter, { live }: Visit): Correspondence {
  const { key, kind, atMs, to, about, text, state, answer, answeredAtMs, focus } = letter;
  const view =
    focus === undefined
      ? undefined
      : live.collection
          ?.groups()
          .flatMap(({ members }) => members)
          .find(
            ({ view: { original } }) =>
              `${original.resource.resourceType}/${original.resource.id}` === focus &&
              original.source.ura === letter.ura,
          );
  return {
    key,
    kind,
    at: new Date(atMs).toISOString(),
    to,
    about,
    text,
    state,
    stateText: stateTexts[state],
    ...(answer === undefined ? {} : { answer }),
    ...(answeredAtMs === undefined ? {} : { answeredAt: new Date(answeredAtMs).toISOString() }),
    ...(view === undefined ? {} : { record: live.keys.view(view.view) }),
  };
}

/** "Klopt dit niet?": to the source of the record, about that record and no other. */
async function report(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<Correspondence>> {
  const { live } = visit;
  const view = live.collection?.viewByKey((request.params as { readonly record: string }).record);
  const body = bodyOf<ErrorReport>(request);
  const kind = Object.hasOwn(reportKinds, String(body.kind)) ? (body.kind as ErrorReport['kind']) : undefined;
  const text = textOf(body.text, limits.textCharacters);
  if (view === undefined || view.original.source.ura === '') {
    return err(fault('CIT-UNKNOWN'));
  }
  if (kind === undefined || text === undefined) {
    return err(fault('CIT-BODY', { field: kind === undefined ? 'kind' : 'text' }));
  }
  const { resource, source } = view.original;
  return send(visit, deps, {
    kind: 'error-report',
    ura: source.ura as Ura,
    to: source.name,
    about: view.title,
    text: [reportKinds[kind], text].filter((part) => part !== '').join('\n'),
    focus: `${resource.resourceType}/${resource.id}`,
  });
}

/** "Dit herken ik niet": to the source whose log says it, with the number that all three know. */
async function askAboutLog(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<Correspondence>> {
  const { event } = request.params as { readonly event: string };
  const text = textOf(bodyOf<LogQuestion>(request).text ?? '', limits.textCharacters);
  if (text === undefined) {
    return err(fault('CIT-BODY', { field: 'text' }));
  }
  const log = await ownLogView(visit, deps);
  if (!log.ok) {
    return log;
  }
  const found = [...log.value.visits, ...log.value.automatic]
    .map((looked) => ({ looked, line: looked.lines.find((line) => line.event === event) }))
    .find(({ line }) => line !== undefined);
  const providers = await visit.world.providers();
  const ura = (providers.ok ? providers.value : []).find(({ name }) => name === found?.line?.source)?.ura;
  if (found?.line === undefined || ura === undefined) {
    return err(fault('CIT-UNKNOWN'));
  }
  const { looked, line } = found;
  const who = [looked.who.name, looked.who.role?.nl, looked.who.organization]
    .filter((part) => part !== undefined)
    .join(', ');
  return send(visit, deps, {
    kind: 'log-question',
    ura: ura as Ura,
    to: line.source,
    about: `${who} op ${line.at.slice(0, 10)}`,
    text: ['Ik herken deze inzage niet. Wie keek er, en waarom?', text].filter((part) => part !== '').join('\n'),
    event,
  });
}

/** In the log first; then it goes, and is kept for the person to follow. */
async function send(
  visit: Visit,
  deps: ApiDeps,
  letter: Parameters<ApiDeps['correspondence']['send']>[1],
): Promise<Result<Correspondence>> {
  const logged = await recordAct(deps, visit.live, visit.person, {
    act: 'create',
    outcome: 'answered',
    query: letter.kind,
  });
  const sent = logged.ok ? await deps.correspondence.send(visit, letter) : logged;
  return sent.ok ? ok(viewLetter(sent.value as SentLetter, visit)) : sent;
}

interface KeptNote {
  readonly text: string;
  readonly group?: string;
  readonly about?: string;
}

async function notes(visit: Visit, deps: ApiDeps): Promise<Result<readonly Note[]>> {
  const found = await deps.items(visit).list<KeptNote>('note');
  return found.ok ? ok(found.value.map(({ id, atMs, value }) => viewNote(id, atMs, value, visit))) : found;
}

/** A note is kept with the stable name of what it is about; the key on the page is of this session. */
function viewNote(key: string, atMs: number, { text, group, about }: KeptNote, { live }: Visit): Note {
  return {
    key,
    at: new Date(atMs).toISOString(),
    text,
    ...(group === undefined ? {} : { group: live.keys.group(group) }),
    ...(about === undefined ? {} : { about }),
  };
}

async function addNote(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<Note>> {
  const body = bodyOf<NoteDraft>(request);
  const text = textOf(body.text, limits.textCharacters);
  if (text === undefined || text === '') {
    return err(fault('CIT-BODY', { field: 'text' }));
  }
  const { live } = visit;
  const group = live.collection?.groups().find(({ key }) => live.keys.group(key) === body.group);
  const [id, atMs] = [deps.randomness.uuid(), deps.clock.nowMs()];
  const note: KeptNote = { text, ...(group === undefined ? {} : { group: group.key, about: group.title }) };
  const kept = await deps.items(visit).put('note', id, note, atMs);
  return kept.ok ? ok(viewNote(id, atMs, note, visit)) : kept;
}

async function remove(
  visit: Visit,
  request: FastifyRequest,
  kind: 'note' | 'record',
  deps: ApiDeps,
): Promise<Result<undefined>> {
  const { key } = request.params as { readonly key: string };
  const items = deps.items(visit);
  const own = kind === 'record' ? visit.live.collection?.viewByKey(key)?.original.resource.id : key;
  const removed = own === undefined ? ok(false) : await items.remove(kind, own);
  if (!removed.ok || !removed.value) {
    return removed.ok ? err(fault('CIT-UNKNOWN')) : removed;
  }
  if (kind === 'record') {
    visit.live.collection?.setOwn(await readOwnViews(items, visit.person));
  }
  return ok(undefined);
}

async function addMeasurement(
  visit: Visit,
  request: FastifyRequest,
  deps: ApiDeps,
): Promise<Result<RecordGroup | undefined>> {
  const body = bodyOf<MeasurementDraft>(request);
  const note = body.note === undefined ? '' : textOf(body.note, limits.shortTextCharacters);
  const id = deps.randomness.uuid();
  const resource =
    note === undefined
      ? err(fault('CIT-BODY', { field: 'note' }))
      : ownMeasurement(body, { id, nowInstant: instant(deps.clock), note });
  return resource.ok ? keepRecord(visit, resource.value, deps) : resource;
}

async function addUse(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<RecordGroup | undefined>> {
  const { live, person } = visit;
  const body = bodyOf<MedicationUseDraft>(request);
  const text = textOf(body.text, limits.shortTextCharacters);
  const name = textOf(body.name ?? '', limits.labelCharacters);
  const group = live.collection?.groups().find(({ key }) => live.keys.group(key) === body.group);
  if (text === undefined || name === undefined || !isUse(body.use) || (group === undefined && name === '')) {
    const field = text === undefined ? 'text' : isUse(body.use) ? 'name' : 'use';
    return err(fault('CIT-BODY', { field }));
  }
  const since =
    typeof body.since === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(body.since) ? { since: body.since } : {};
  const resource = ownMedicationUse(
    { use: body.use, text, ...since },
    { name: group?.title ?? name, ...(group === undefined ? {} : { view: group.lead }) },
    { id: deps.randomness.uuid(), nowInstant: instant(deps.clock) },
  );
  const kept = await keepRecord(visit, resource, deps);
  if (kept.ok && body.tellSource === true && group !== undefined) {
    await tellSource(visit, resource, group.lead.original.source);
    await deps.correspondence.send(visit, {
      kind: 'medication-use',
      ura: group.lead.original.source.ura as Ura,
      to: group.lead.original.source.name,
      about: group.title,
      text: text === '' ? `${person.name}: ${body.use}` : text,
    });
  }
  return kept;
}

/** The statement itself goes to the source too, so that whoever treats the person finds it as what the patient said. */
async function tellSource(
  { live, person, world }: Visit,
  resource: FhirResource,
  source: { readonly ura: string },
): Promise<void> {
  const exchange = requestExchangeOf(world.exchanges);
  const attestation = await live.attestation();
  if (exchange !== undefined && attestation.ok) {
    const subject = { identifier: { system: namingSystem.bsn, value: person.bsn } };
    await world.deliver({
      exchange,
      receiver: source.ura as Ura,
      person: { bsn: person.bsn, attestation: attestation.value },
      resource: { ...resource, subject },
    });
  }
}

/** Kept sealed, shown at once as a row of the person's own. */
async function keepRecord(
  visit: Visit,
  resource: FhirResource,
  deps: ApiDeps,
): Promise<Result<RecordGroup | undefined>> {
  const items = deps.items(visit);
  const kept = await items.put('record', String(resource.id), resource, deps.clock.nowMs());
  if (!kept.ok) {
    return kept;
  }
  const { collection, keys } = visit.live;
  collection?.setOwn(await readOwnViews(items, visit.person));
  const view = viewOf(resource, { source: { ura: '', name: 'Uzelf' }, person: visit.person.key });
  const key = keys.view(view);
  return ok(collection?.rows().find(({ members }) => members.some((member) => member.view.key === key)));
}
