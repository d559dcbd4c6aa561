/** Who is a client of this organisation: a Patient of the own record, that nobody else brought. A record that cannot be read is a fault, not a no. */
import type { Resource } from '@stelsel/fhir';
import { type Bsn, namingSystem, ok, type Result } from '@stelsel/kernel';
import { isDelivered } from '../guard/from-others/delivered.ts';
import type { Tenant } from '../ports.ts';
import { storedItem } from '../rest/answer-body.ts';

/** What others brought about somebody makes nobody a client. */
export async function isClient({ repository }: Tenant, subject: Bsn): Promise<Result<boolean>> {
  const keys = await repository.personKeys({ system: namingSystem.bsn, value: subject });
  if (!keys.ok) {
    return keys;
  }
  // Beside the ids of Patients stands a hash for a person without one; it reads as nobody.
  for (const key of keys.value) {
    const found = await repository.read('Patient', key);
    if (!found.ok && found.fault.kind !== 'not-found') {
      return found;
    }
    const patient: Resource | undefined = found.ok ? storedItem(found.value).resource : undefined;
    if (patient !== undefined && !isDelivered(patient)) {
      return ok(true);
    }
  }
  return ok(false);
}
