/** Transactions and batches: the token is checked once, every entry passes the other guards by itself (trap 14). */
import { ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { inGroups } from '../in-groups.ts';
import { nodeLimits } from '../limits.ts';
import { batchAnswer, bundleAnswer } from '../rest/bundle-answer.ts';
import { entryRequests } from '../rest/entry-requests.ts';
import { type FhirAnswer, faultAnswer } from '../rest/fhir-answer.ts';
import { changes, type FhirRequest } from '../rest/fhir-request.ts';
import { performTransaction } from '../rest/perform-transaction.ts';
import { answeredOwn, contextOf } from './fetch.ts';
import { deliverBundle, isOneDelivery } from './from-others/deliver-bundle.ts';
import { logBeforeCommit } from './log-before-commit.ts';
import { isBrought, type Pass, proven, refuse } from './pass.ts';
import { runGuards } from './run-guards.ts';

const judging = ['match', 'relation', 'right', 'consent'] as const;
const answering = ['fetch', 'filter', 'log'] as const;

/** Answers a Bundle. Every entry has a log event of its own; an unusable or unauthorised Bundle has one as a whole. */
export async function guardBundle(start: Pass): Promise<FhirAnswer> {
  const opened = await runGuards(start, ['token']);
  if (opened.refusal !== undefined) {
    return answerOf(await runGuards(opened, ['log']));
  }
  const { fhirBase, repository } = start.tenant;
  const entries = entryRequests(start.request, repository.model, fhirBase);
  if (!entries.ok) {
    return answerOf(await runGuards(refuse(opened, 'refused-query', entries.fault), ['log']));
  }
  const bundle = start.request.interaction === 'batch' ? 'batch' : 'transaction';
  const passes = entries.value.map((entry) => startEntry({ ...opened, bundle }, entry));
  return bundle === 'batch' ? guardBatch(opened, passes) : guardTransaction(opened, passes);
}

/** Entries succeed and fail by themselves. */
async function guardBatch(opened: Pass, entries: readonly Pass[]): Promise<FhirAnswer> {
  return batchAnswer(entries, contextOf(opened), async (entry, full) =>
    answerOf(
      full !== undefined && entry.refusal === undefined
        ? await runGuards(refuse(entry, 'refused-query', full), ['log'])
        : await runGuards(entry, [...judging, ...answering]),
    ),
  );
}

/** All or nothing: every entry is judged before anything is done, and one refusal refuses the whole. */
async function guardTransaction(opened: Pass, entries: readonly Pass[]): Promise<FhirAnswer> {
  const judged = await inGroups(entries, nodeLimits.batchWidth, (entry) => runGuards(entry, judging));
  const refused = judged.find((entry) => entry.refusal !== undefined);
  if (refused !== undefined) {
    return refuseAll(judged, answerOf(refused));
  }
  const own = judged.every((entry) => entry.matched?.kind === 'own-record');
  const delivered = isOneDelivery(judged);
  if (!own && !delivered) {
    if (judged.some(({ matched }) => matched !== undefined && matched.kind !== 'own-record' && isBrought(matched))) {
      return refuseAll(judged, faultAnswer(fault('NOD-DELIVERY-MIXED'), 'refused-query'));
    }
    const done = await inGroups(judged, nodeLimits.batchWidth, (entry) => runGuards(entry, answering));
    return bundleAnswer('transaction', done.map(answerOf), opened.tenant.fhirBase);
  }
  const answers = await (delivered ? deliverBundle(opened, judged, contextOf(opened)) : transact(opened, judged));
  if (!answers.ok) {
    return refuseAll(judged, faultAnswer(answers.fault, undefined, opened.tenant.repository.model));
  }
  const logged = await inGroups(answers.value, nodeLimits.batchWidth, (entry) => runGuards(entry, ['filter', 'log']));
  const unlogged = logged.find((entry) => entry.refusal !== undefined);
  return unlogged === undefined
    ? bundleAnswer('transaction', logged.map(answerOf), opened.tenant.fhirBase)
    : answerOf(unlogged);
}

/** Logs every entry as not done; the answer is that of the entry that stopped the rest, or the log's own failure. */
async function refuseAll(entries: readonly Pass[], answer: FhirAnswer): Promise<FhirAnswer> {
  const logged = await inGroups(entries, nodeLimits.batchWidth, (entry) =>
    runGuards(entry.refusal === undefined ? refuse(entry, 'refused-query', fault('NOD-ENTRY-REFUSED')) : entry, [
      'log',
    ]),
  );
  const unlogged = logged.find((entry) => entry.refusal?.reason === 'failed-log');
  return unlogged === undefined ? answer : answerOf(unlogged);
}

async function transact(opened: Pass, entries: readonly Pass[]): Promise<Result<readonly Pass[]>> {
  const requests = entries.map((entry) => entry.request);
  const { beforeCommit, isLogged } = logBeforeCommit(entries);
  const context = { ...contextOf(opened), search: { guarded: true }, beforeCommit };
  const answers = await performTransaction(context, opened.request, requests);
  if (!answers.ok) {
    return answers;
  }
  const passes = entries.map(async (entry, index): Promise<Pass> => {
    const answer = answers.value[index] ?? { status: 500 };
    return isLogged() && changes(entry.request.interaction)
      ? { ...entry, answer, logged: true }
      : answeredOwn(entry, answer);
  });
  return ok(await Promise.all(passes));
}

function startEntry(opened: Pass, entry: Result<FhirRequest>): Pass {
  return entry.ok
    ? { ...opened, request: { ...entry.value, prefer: opened.request.prefer } }
    : { ...refuse(opened, 'refused-query', entry.fault), answer: faultAnswer(entry.fault, 'refused-query') };
}

function answerOf(pass: Pass): FhirAnswer {
  return proven(pass.answer, 'answer');
}
