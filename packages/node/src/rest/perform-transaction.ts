import { err, ok, type Result } from '@stelsel/kernel';
import type { EntryAnswer } from '@stelsel/store';
import { fault } from '../faults.ts';
import { storedItem } from './answer-body.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { perform } from './perform.ts';
import type { PerformContext } from './perform-context.ts';
import { writtenAnswer } from './perform-write.ts';

/**
 * All writes and reads of a Bundle in one database transaction; what is answered was read back from the commit. Searches
 * in it are done afterwards, so they see what it wrote.
 */
export async function performTransaction(
  context: PerformContext,
  bundle: FhirRequest,
  entries: readonly FhirRequest[],
): Promise<Result<readonly FhirAnswer[]>> {
  if (bundle.resource === undefined) {
    return err(fault('NOD-BODY-MISSING'));
  }
  const done = await context.repository.transaction(bundle.resource, context.search);
  if (!done.ok) {
    return done;
  }
  const answers = entries.map((entry, index) => answerEntry(context, bundle, entry, done.value[index]));
  return ok(await Promise.all(answers));
}

async function answerEntry(
  context: PerformContext,
  bundle: FhirRequest,
  request: FhirRequest,
  done: EntryAnswer | undefined,
): Promise<FhirAnswer> {
  if (done?.written !== undefined) {
    return writtenAnswer(context.fhirBase, done.written, bundle.prefer.return);
  }
  if (done?.read !== undefined) {
    const { version, lastUpdated } = done.read;
    return { status: 200, body: { kind: 'resource', ...storedItem(done.read) }, version, lastUpdated };
  }
  return request.interaction === 'delete' ? { status: 204 } : perform(context, request);
}
