import type { Registration } from '../../holding.ts';
import { writeList } from '../../list-profile.ts';

/** A searchset without subjects and without a self link: that would repeat the token. */
export function searchset(registrations: readonly Registration[], baseUrl: string, next?: string): object {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(next === undefined ? { total: registrations.length } : { link: [{ relation: 'next', url: next }] }),
    entry: registrations.map((registration) => ({
      fullUrl: `${baseUrl}/List/${registration.id}`,
      resource: writeList(registration),
      search: { mode: 'match' },
    })),
  };
}
