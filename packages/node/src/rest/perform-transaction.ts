import { err, type Fault, faultAt, ok, type Result } from '@stelsel/kernel';
import type { EntryAnswer, Reading, Repository, WriteOptions } from '@stelsel/store';
import { fault } from '../faults.ts';
import { judgeWrites } from '../validation/judge-writes.ts';
import { type FhirAnswer, faultAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { partTransaction, placedIn, type TransactionParts } from './part-transaction.ts';
import { perform, tryPerform } from './perform.ts';
import type { PerformContext } from './perform-context.ts';
import { writtenAnswer } from './perform-write.ts';
import { readAnswer } from './read-answer.ts';

/**
 * All writes, reads and searches of a Bundle in one database transaction; what is answered was read back in it. A source elsewhere
 * answers histories and operations after its transaction: one that fails does not undo it, and says so in its own entry.
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
  const parts = partTransaction(bundle.resource, entries);
  const asking = createAsking(context, bundle, entries, parts);
  const done = await repository.transaction(parts.bundle, {
    ...search,
    ...withAllEntries(judged.options, parts, entries.length),
    ...(parts.asked.length === 0 ? {} : { reads: asking.ask }),
    base: fhirBase,
  });
  if (!done.ok) {
    return err(asking.refusal() ?? placedIn(parts.sent, done.fault));
  }
  const answers = parts.sent.map(async (index, place) => {
    const request = entries[index];
    return [index, request && (await answerEntry(context, bundle, request, done.value[place]))] as const;
  });
  const answered = new Map([...(await Promise.all(answers)), ...(await asking.answers())]);
  return ok(entries.map((_, index) => answered.get(index) ?? { status: 204 }));
}

/** Who must know of the writes counts all entries; the repository was sent some of them. */
function withAllEntries({ beforeCommit }: WriteOptions, { sent }: TransactionParts, length: number): WriteOptions {
  return beforeCommit === undefined
    ? {}
    : {
        beforeCommit: ({ written, read }) => {
          const byEntry = new Map(sent.map((index, place) => [index, written[place]]));
          return beforeCommit({ written: Array.from({ length }, (_, index) => byEntry.get(index)), read });
        },
      };
}

interface Asking {
  readonly ask: (reading: Reading) => Promise<Result<void>>;
  /** The fault that undid it all, when it was one of these entries. */
  refusal(): Fault | undefined;
  /** What was answered within the transaction, or is answered now by a source that never asked. */
  answers(): Promise<ReadonlyMap<number, FhirAnswer>>;
}

function createAsking(
  context: PerformContext,
  bundle: FhirRequest,
  entries: readonly FhirRequest[],
  { asked }: TransactionParts,
): Asking {
  let answers: Map<number, FhirAnswer> | undefined;
  let refusal: Fault | undefined;
  const requests = asked.flatMap((index) => {
    const request = entries[index];
    return request === undefined ? [] : [[index, { ...request, prefer: bundle.prefer }] as const];
  });
  return {
    ask: async (reading) => {
      answers = new Map();
      refusal = undefined;
      // One after another: they are read on the connection of the transaction.
      for (const [index, request] of requests) {
        const within = { ...context, repository: { ...context.repository, ...reading } };
        const answer = await tryPerform(within, request);
        if (!answer.ok) {
          refusal = faultAt(answer.fault, `Bundle.entry[${index}]`);
          return err(refusal);
        }
        answers.set(index, answer.value);
      }
      return ok();
    },
    refusal: () => refusal,
    answers: async () =>
      answers ??
      new Map(
        await Promise.all(requests.map(async ([index, request]) => [index, await perform(context, request)] as const)),
      ),
  };
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
