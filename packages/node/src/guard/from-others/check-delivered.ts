/** Whose is what somebody else is about to write here? Looked at as it would stand in the record, references resolved. */
import { canHaveSubject } from '@stelsel/fhir';
import { type Bsn, err, ok, type Result } from '@stelsel/kernel';
import type { PendingWrites, Written } from '@stelsel/store';
import { fault } from '../../faults.ts';
import { storedItem } from '../../rest/answer-body.ts';
import { personOfResource, type RecordReader } from '../own-record.ts';
import { bsnsIn } from '../subjects.ts';

/**
 * Everything about a person must be about this person and name nobody else by number; what can be about a person must say
 * about whom. What is about nobody (an organisation, a medicine) may come along. Fault: NOD-DELIVERY-SUBJECT.
 */
export async function checkDelivered(
  { written, read }: PendingWrites,
  { model }: Pick<RecordReader, 'model'>,
  subject: Bsn,
): Promise<Result<void>> {
  // One after another: they are read on the connection of the write itself.
  for (const one of written) {
    if (one !== undefined && !(await isAbout({ model, read }, one, subject))) {
      return err(fault('NOD-DELIVERY-SUBJECT'));
    }
  }
  return ok();
}

async function isAbout(record: RecordReader, { resource: stored }: Written, subject: Bsn): Promise<boolean> {
  if (stored === undefined) {
    return false;
  }
  const { resource } = storedItem(stored);
  const person = await personOfResource(record, resource);
  const fits = person === subject || (person === undefined && !canHaveSubject(resource.resourceType, record.model));
  return fits && [...bsnsIn(resource)].every((bsn) => bsn === subject);
}
