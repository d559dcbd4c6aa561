/** The documents of the own record that can go with a Task: an advance notice, a handover. */
import { type FoundWorkflow, queryParameters } from '@stelsel/exchanges';
import { type Bsn, ok, type Result, type Text } from '@stelsel/kernel';
import { atOwnRecord } from './at-own-record.ts';
import type { OwnCall, OwnRecord } from './ports.ts';

/** Documents of one kind, newest first. */
export interface OwnDocuments {
  /** The query of the exchange that finds this kind; names it when the Task is sent. */
  readonly query: string;
  readonly section: Text;
  readonly found: readonly {
    /** `Composition/{id}`, as it is named when the Task is sent. */
    readonly address: string;
    readonly title: string;
    readonly date: string;
  }[];
}

/** One entry for each kind that the workflow knows, also when none was written. */
export async function ownDocuments(
  call: OwnCall,
  record: OwnRecord,
  { version, workflow }: Pick<FoundWorkflow, 'version' | 'workflow'>,
  subject: Bsn,
): Promise<Result<readonly OwnDocuments[]>> {
  const all: OwnDocuments[] = [];
  for (const { query: id } of workflow.documents ?? []) {
    const query = version.queries.find((known) => known.id === id);
    if (query === undefined) {
      continue;
    }
    const asked = { interaction: 'search', type: query.type, params: queryParameters(query, subject) } as const;
    const found = await atOwnRecord(call, record, asked);
    if (!found.ok) {
      return found;
    }
    const written = found.value
      .filter(({ resourceType }) => resourceType === query.type)
      .map((document) => ({
        address: `${document.resourceType}/${document.id}`,
        title: String(document.title ?? ''),
        date: String(document.date ?? ''),
      }));
    all.push({ query: id, section: query.section, found: written.toSorted((a, b) => b.date.localeCompare(a.date)) });
  }
  return ok(all);
}
