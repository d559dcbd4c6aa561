import { parseSearch, type Resource } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { storedItem } from '../../rest/answer-body.ts';
import type { Pass } from '../pass.ts';

/** The notice of a Task elsewhere that this record keeps already, by its identifier (`noticeIdentifier`). */
export async function knownNotice(
  { tenant: { repository } }: Pass,
  { system, value }: { readonly system: string; readonly value: string },
): Promise<Result<Resource | undefined>> {
  const search = parseSearch('Task', [['identifier', `${system}|${value}`]], repository.model);
  const page = search.ok ? await repository.search(search.value) : search;
  if (!page.ok) {
    return page;
  }
  const [first] = page.value.matches;
  return ok(first === undefined ? undefined : storedItem(first).resource);
}
