import { parseSearch } from '@stelsel/fhir';
import { type Bsn, namingSystem, ok, parseBsn, type Result } from '@stelsel/kernel';
import type { Repository } from '@stelsel/store';

/** Everybody with a valid BSN among the Patients of a repository. */
export async function loadedPeople(repository: Repository): Promise<Result<readonly Bsn[]>> {
  const people = new Set<Bsn>();
  let cursor: string | undefined;
  do {
    const search = parseSearch(
      'Patient',
      [['_count', '500'], ...(cursor === undefined ? [] : [['_cursor', cursor] as const])],
      repository.model,
    );
    if (!search.ok) {
      return search;
    }
    const page = await repository.search(search.value);
    if (!page.ok) {
      return page;
    }
    for (const { text } of page.value.matches) {
      for (const bsn of bsnsOf(text)) {
        people.add(bsn);
      }
    }
    cursor = page.value.next;
  } while (cursor !== undefined);
  return ok([...people]);
}

function bsnsOf(text: string): readonly Bsn[] {
  const { identifier = [] } = JSON.parse(text) as { identifier?: readonly { system?: string; value?: string }[] };
  return identifier.flatMap(({ system, value }) => {
    const bsn = system === namingSystem.bsn ? parseBsn(value ?? '') : undefined;
    return bsn?.ok === true ? [bsn.value] : [];
  });
}
