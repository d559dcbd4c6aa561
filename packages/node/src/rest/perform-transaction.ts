import { err, ok, type Result } from '@stelsel/kernel';
import type { EntryAnswer, Repository } from '@stelsel/store';
import { fault } from '../faults.ts';
import { judgeWrites } from '../validation/judge-writes.ts';
import { type FhirAnswer, faultAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { perform } from './perform.ts';
import type { PerformContext } from './perform-context.ts';
import { writtenAnswer } from './perform-write.ts';
import { readAnswer } from './read-answer.ts';

/**
 * All writes, reads and searches of a Bundle in one database transaction; what is answered was read back in it.
 */
export async function performTransaction(
  context: PerformContext,
  bundle: FhirRequest,
  entries: readonly FhirRequest[],
): Promise<Result<readonly FhirAnswer[]>> {
  if (bundle.resource === undefined) {
    return err(fault('NOD-BODY-MISSING'));
  }
  const { repository, fhirBase, search, beforeCommit, validation } = context;
  const judged = judgeWrites(validation, beforeCommit, true);
  const done = await repository.transaction(bundle.resource, { ...search, ...judged.options, base: fhirBase });
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
    const read = readAnswer(context, request, done.read);
    return read.ok ? read.value : faultAnswer(read.fault, undefined, context.repository.model);
  }
  const page = done?.page;
  if (page === undefined) {
    return { status: 204 };
  }
  // The page was found inside the transaction; what is left is to put it in a Bundle.
  const found = async () => ok(page);
  const repository: Repository = { ...context.repository, search: found, lastn: found };
  return perform({ ...context, repository }, { ...request, prefer: bundle.prefer });
}
