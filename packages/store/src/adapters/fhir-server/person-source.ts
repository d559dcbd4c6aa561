/** Who a person is at the source, and everything about them there. */
import { parseSearch, type SearchPair } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { StoredResource } from '../../repository.ts';
import { personalTypes } from '../../source-capability.ts';
import type { PersonIdentifier } from './known-persons.ts';
import { patientIdsIn } from './only-these-persons.ts';
import { readSource } from './read-source.ts';
import { searchAll } from './search-source.ts';
import { sourceLimits } from './source-limits.ts';
import type { SourceSession } from './source-session.ts';

export async function personKeysAtSource(
  session: SourceSession,
  identifier: PersonIdentifier,
): Promise<Result<readonly string[]>> {
  const key = session.persons.remember(identifier);
  const pairs: SearchPair[] = [['identifier', `${identifier.system}|${identifier.value}`]];
  const found = await all(session, 'Patient', pairs, undefined);
  return found.ok ? ok([...found.value.map(({ id }) => id), key]) : found;
}

/** A person the source has no Patient of cannot be found again by a hash, so nothing is said of those. */
export async function everythingAtSource(
  session: SourceSession,
  subjects: readonly string[],
): Promise<Result<readonly StoredResource[]>> {
  const ids = patientIdsIn(subjects);
  if (ids.length === 0) {
    return ok([]);
  }
  const can = await session.capability();
  if (!can.ok) {
    return can;
  }
  const found: StoredResource[] = [];
  for (const id of ids) {
    const patient = await readSource(session, 'Patient', id);
    if (patient.ok) {
      found.push(patient.value);
    } else if (!['STO-NOT-FOUND', 'STO-GONE'].includes(patient.fault.code)) {
      return patient;
    }
  }
  const about: SearchPair[] = [['patient', ids.map((id) => `Patient/${id}`).join(',')]];
  const types = personalTypes(can.value)
    .filter((type) => session.model.definitions.isResourceType(type))
    .values();
  let failed: Result<never> | undefined;
  const worker = async (): Promise<void> => {
    for (const type of types) {
      const page = failed === undefined ? await all(session, type, about, subjects) : failed;
      if (!page.ok) {
        failed = page;
        return;
      }
      found.push(...page.value);
    }
  };
  await Promise.all(Array.from({ length: sourceLimits.width }, worker));
  return failed ?? ok(found.toSorted(byAddress));
}

function byAddress(a: StoredResource, b: StoredResource): number {
  return a.type === b.type ? (a.id < b.id ? -1 : 1) : a.type < b.type ? -1 : 1;
}

async function all(
  session: SourceSession,
  type: string,
  pairs: readonly SearchPair[],
  subjects: readonly string[] | undefined,
): Promise<Result<readonly StoredResource[]>> {
  const count: SearchPair = ['_count', String(sourceLimits.pageEntries)];
  const search = parseSearch(type, [...pairs, count], session.model);
  if (!search.ok) {
    return search;
  }
  if (search.value.unsupported.length > 0) {
    return err(fault('STO-SOURCE-CANNOT', { interaction: `search ${type}` }));
  }
  const found = await searchAll(session, search.value, subjects === undefined ? {} : { subjects }, sourceLimits.pages);
  return found.ok ? ok(found.value.matches) : found;
}
