import { parseSearch } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { Condition, StoredResource } from '../../repository.ts';
import { searchSource } from './search-source.ts';
import type { SourceSession } from './source-session.ts';

/** A condition that is not understood whole could match more than was meant. Fault: STO-CONDITION-EMPTY. */
export function checkCondition({ model }: SourceSession, type: string, condition: Condition) {
  const search = parseSearch(type, condition, model);
  return search.ok && (search.value.filters.length === 0 || search.value.unsupported.length > 0)
    ? err(fault('STO-CONDITION-EMPTY'))
    : search;
}

/** The one match of a condition, or nothing. Fault: STO-CONDITION-MULTIPLE. */
export async function findOne(
  session: SourceSession,
  type: string,
  condition: Condition,
): Promise<Result<StoredResource | undefined>> {
  const search = checkCondition(session, type, condition);
  const page = search.ok ? await searchSource(session, search.value) : search;
  if (!page.ok) {
    return page;
  }
  const [match, second] = page.value.matches;
  return second !== undefined || (match !== undefined && page.value.next !== undefined)
    ? err(fault('STO-CONDITION-MULTIPLE', { type }))
    : ok(match);
}
