import { type FhirResource, viewOf, type ZibView } from '@stelsel/zibs';
import type { OwnItems } from '../own/sealed-items.ts';
import type { Person } from '../person.ts';

/** The person's own record as the records of sources are read: a source of its own, never mixed with care. */
export async function readOwnViews(items: OwnItems, person: Person): Promise<readonly ZibView[]> {
  const records = await items.list<FhirResource>('record');
  return records.ok
    ? records.value.map(({ value, atMs }) =>
        viewOf(value, {
          source: { ura: '', name: 'Uzelf', fetchedAt: new Date(atMs).toISOString() },
          person: person.key,
        }),
      )
    : [];
}
