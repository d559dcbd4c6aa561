/** Which resources an export takes: everything, what is about patients, what is about the members of a Group; and filters. */
import { compileSearch, parseSearch, type Resource, readQuery, splitQuery } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import type { ExportRequest } from '../../../bulk-store.ts';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import { nobody, subjectKeyOf } from '../../../subject-key.ts';
import { readVersion, type Session } from '../rows.ts';

interface Candidate {
  /** Key of the person it is about now; it may have been another person at the moment of the export. */
  readonly subject: string;
  readonly body: string | null;
}

export interface ChooseResource {
  /** Whether the type can only be judged by its bodies. */
  readsBodies(type: string): boolean;
  takes(type: string, candidate: Candidate): boolean;
}

type Passes = (resource: Resource) => boolean;

/** Faults: STO-NOT-FOUND for the Group, STO-EXPORT-FILTER, STO-EXPORT-GROUP, and those of a search. */
export async function choiceOf(
  session: Session,
  request: ExportRequest,
  atMs: number,
): Promise<Result<ChooseResource>> {
  const filters = compileFilters(session, request, atMs);
  const members = await membersOf(session, request.of);
  if (!filters.ok || !members.ok) {
    return filters.ok ? (members as Result<never>) : filters;
  }
  const isWanted = (subject: string): boolean =>
    request.of === 'system' || (members.value === undefined ? subject !== nobody : members.value.has(subject));
  return ok({
    readsBodies: (type) => filters.value.has(type),
    takes: (type, { subject, body }) => {
      const filter = filters.value.get(type);
      if (body === null) {
        return isWanted(subject);
      }
      const resource = JSON.parse(body) as Resource;
      const about = request.of === 'system' ? nobody : subjectKeyOf(resource, session.model);
      return isWanted(about) && (filter === undefined || filter.some((passes) => passes(resource)));
    },
  });
}

/** Checks `_typeFilter` before a job is made of it. */
export function checkExport(session: Session, request: ExportRequest): Result<void> {
  const filters = compileFilters(session, request, 0);
  return filters.ok ? ok() : filters;
}

function compileFilters(
  { model }: Session,
  { typeFilters = [] }: ExportRequest,
  nowMs: number,
): Result<ReadonlyMap<string, readonly Passes[]>> {
  const filters = new Map<string, Passes[]>();
  for (const text of typeFilters) {
    const [type, query] = splitQuery(text);
    const search = parseSearch(type, readQuery(query), model);
    if (!search.ok) {
      return search;
    }
    const { unsupported, filters: parsed } = search.value;
    if (
      unsupported.length > 0 ||
      parsed.length === 0 ||
      parsed.some(({ chain, has }) => chain !== undefined || has !== undefined)
    ) {
      return err(fault('STO-EXPORT-FILTER', {}, '_typeFilter'));
    }
    const none: ReadonlySet<string> = new Set();
    const passes = compileSearch(search.value, { nowMs, chained: () => none });
    filters.set(type, [...(filters.get(type) ?? []), passes]);
  }
  return ok(filters);
}

interface Member {
  readonly entity?: { readonly reference?: string };
  readonly inactive?: boolean;
}

/** The Patients that are in the Group now; undefined when no Group is asked. */
async function membersOf(session: Session, of: ExportRequest['of']): Promise<Result<ReadonlySet<string> | undefined>> {
  if (typeof of === 'string') {
    return ok(undefined);
  }
  const row = await readVersion(session, 'Group', of.group);
  if (row === undefined || row.body === null) {
    return err(fault('STO-NOT-FOUND', { type: 'Group', id: of.group }));
  }
  const { member = [] } = JSON.parse(row.body) as { readonly member?: readonly Member[] };
  if (member.length > storeLimits.exportMembers) {
    return err(fault('STO-EXPORT-GROUP', { max: storeLimits.exportMembers }));
  }
  const ids = member.flatMap(({ entity, inactive }) => {
    const id = /^Patient\/([A-Za-z0-9.-]+)$/.exec(entity?.reference ?? '')?.[1];
    return id === undefined || inactive === true ? [] : [id];
  });
  return ok(new Set(ids));
}
