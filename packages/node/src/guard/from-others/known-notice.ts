import { parseSearch, type Resource } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { storedItem } from '../../rest/answer-body.ts';
import type { Pass } from '../pass.ts';

/** A notice of this record, as it stands now. */
export interface KnownNotice {
  readonly resource: Resource;
  readonly id: string;
  readonly version: number;
}

/** The notice of a Task elsewhere that this record keeps already, by its identifier (`noticeIdentifier`). */
export async function knownNotice(
  { tenant: { repository } }: Pass,
  { system, value }: { readonly system: string; readonly value: string },
): Promise<Result<KnownNotice | undefined>> {
  const search = parseSearch('Task', [['identifier', `${system}|${value}`]], repository.model);
  const page = search.ok ? await repository.search(search.value) : search;
  if (!page.ok) {
    return page;
  }
  const [first] = page.value.matches;
  return ok(first && { resource: storedItem(first).resource, id: first.id, version: first.version });
}

/** The condition under which a notice is made: that none with this identifier is kept yet. */
export function noneKnown({ system, value }: { readonly system: string; readonly value: string }): string {
  return `identifier=${encodeURIComponent(`${system}|${value}`)}`;
}
