/**
 * Keeps the index true for a record that stands elsewhere: no outbox tells of its changes, so the source is asked. By its
 * history when it has one, otherwise by `_lastUpdated` of each type; and now and then everybody is looked at again, because
 * neither tells of everything that went.
 */
import type { OutboxEvent } from '@stelsel/database';
import { parseSearch, type Resource, readJson, type SearchPair } from '@stelsel/fhir';
import { type Clock, ok, type Result } from '@stelsel/kernel';
import {
  type FhirServerRepository,
  nobody,
  personalTypes,
  resourceChanged,
  type StoredResource,
  subjectKeyOf,
} from '@stelsel/store';
import { nodeLimits } from '../limits.ts';
import type { RegisteredStore, SourceMarks } from './ports.ts';

export interface FollowSourceDeps {
  /** The name the organisation is registered under. */
  readonly tenant: string;
  readonly repository: Pick<FhirServerRepository, 'model' | 'history' | 'vread' | 'search' | 'capability'>;
  /** What a change of our own store would be told to. */
  readonly follow: (events: readonly OutboxEvent[]) => Promise<Result<void>>;
  readonly marks: SourceMarks;
  readonly registered: Pick<RegisteredStore, 'subjects'>;
  readonly clock: Clock;
  /** Everybody is looked at again after this time. */
  readonly scanMs: number;
}

/** One round: who changed since the last one, or everybody; nothing is marked as seen unless all of it was told. */
export function followSource(deps: FollowSourceDeps): () => Promise<Result<void>> {
  return async () => {
    const { tenant, marks, clock } = deps;
    const startMs = clock.nowMs();
    const mark = await marks.read(tenant);
    if (!mark.ok) {
      return mark;
    }
    const scans = mark.value === undefined || startMs - mark.value.scannedMs >= deps.scanMs;
    const changed = scans ? await everybody(deps) : await changedSince(deps, mark.value?.sinceMs ?? 0);
    if (!changed.ok) {
      return changed;
    }
    for (const subject of changed.value) {
      const told = await deps.follow([changeOf(tenant, subject)]);
      if (!told.ok) {
        return told;
      }
    }
    return marks.write(tenant, { sinceMs: startMs, scannedMs: scans ? startMs : (mark.value?.scannedMs ?? startMs) });
  };
}

type Subjects = Result<ReadonlySet<string>>;

/** Everybody the source has, and everybody we told the index of: who is gone there must be withdrawn. */
async function everybody(deps: FollowSourceDeps): Promise<Subjects> {
  const known = await deps.registered.subjects(deps.tenant);
  const patients = known.ok ? await found(deps, 'Patient', []) : known;
  return known.ok && patients.ok ? ok(new Set([...patients.value, ...known.value])) : (patients as Subjects);
}

async function changedSince(deps: FollowSourceDeps, markMs: number): Promise<Subjects> {
  const capability = await deps.repository.capability();
  if (!capability.ok) {
    return capability;
  }
  const sinceMs = markMs - nodeLimits.sourceOverlapMs;
  if (capability.value.interactions.has('history-system')) {
    return inHistory(deps, sinceMs);
  }
  const subjects = new Set<string>();
  const types = personalTypes(capability.value).filter((type) =>
    deps.repository.model.definitions.isResourceType(type),
  );
  for (const type of new Set(['Patient', ...types])) {
    const some = await found(deps, type, [['_lastUpdated', `ge${new Date(sinceMs).toISOString()}`]]);
    if (!some.ok) {
      return some;
    }
    for (const subject of some.value) {
      subjects.add(subject);
    }
  }
  return ok(subjects);
}

async function inHistory({ repository }: FollowSourceDeps, sinceMs: number): Promise<Subjects> {
  const subjects = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await repository.history({ sinceMs, ...(cursor === undefined ? {} : { cursor }) });
    if (!page.ok) {
      return page;
    }
    for (const { type, id, version, text } of page.value.entries) {
      const before = text === undefined && version > 1 ? await repository.vread(type, id, version - 1) : undefined;
      if (before?.ok === false && before.fault.kind === 'unavailable') {
        return before;
      }
      const body = text ?? (before?.ok === true ? before.value.text : undefined);
      if (body !== undefined) {
        subjects.add(subjectIn(body, repository.model));
      }
    }
    cursor = page.value.next;
  } while (cursor !== undefined);
  subjects.delete(nobody);
  return ok(subjects);
}

/** The persons of every page of a search. */
async function found(
  { repository }: FollowSourceDeps,
  type: string,
  pairs: readonly SearchPair[],
): Promise<Result<ReadonlySet<string>>> {
  const subjects = new Set<string>();
  const search = parseSearch(type, [...pairs, ['_count', String(nodeLimits.pageMax)]], repository.model);
  if (!search.ok) {
    return search;
  }
  let cursor: string | undefined;
  do {
    const page = await repository.search({ ...search.value, ...(cursor === undefined ? {} : { cursor }) });
    if (!page.ok) {
      return page;
    }
    for (const { text } of page.value.matches as readonly StoredResource[]) {
      subjects.add(subjectIn(text, repository.model));
    }
    cursor = page.value.next;
  } while (cursor !== undefined);
  subjects.delete(nobody);
  return ok(subjects);
}

function subjectIn(text: string, model: FhirServerRepository['model']): string {
  const read = readJson(text);
  return read.ok ? subjectKeyOf(read.value as unknown as Resource, model) : nobody;
}

function changeOf(tenant: string, subject: string): OutboxEvent {
  const { type, version } = resourceChanged;
  const payload = { tenant, type: 'Patient', id: subject, version: 1, change: 'update', subject };
  return { id: subject, key: `${tenant}/${subject}`, type, version, payload };
}
