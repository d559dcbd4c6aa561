/** The answer to a transaction or batch: one entry for each that was sent, in the same order. */
import { STATUS_CODES } from 'node:http';
import { type Resource, type ResponseItem, responseBundle } from '@stelsel/fhir';
import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { inGroups } from '../in-groups.ts';
import { answerSizes, nodeLimits } from '../limits.ts';
import { bodyText } from './answer-body.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { PerformContext } from './perform-context.ts';

export function bundleAnswer(
  kind: 'transaction' | 'batch',
  answers: readonly FhirAnswer[],
  fhirBase: string,
): FhirAnswer {
  return bundleOf(
    kind,
    answers.map((answer, index) => responseItem(answer, fhirBase, index)),
  );
}

/**
 * Answers the entries of a batch, some at the same time. Of what is answered only the text is kept. When the answer has its
 * largest size already, `work` is given the fault of what is left, and does not do it.
 */
export async function batchAnswer<E>(
  entries: readonly E[],
  { fhirBase, room }: Pick<PerformContext, 'fhirBase' | 'room'>,
  work: (entry: E, full: Fault | undefined) => Promise<FhirAnswer>,
): Promise<FhirAnswer> {
  const { each } = room?.sizes ?? answerSizes;
  const full = fault('NOD-BUNDLE-ANSWER', { max: each });
  let length = 0;
  const items = await inGroups([...entries.entries()], nodeLimits.batchWidth, async ([index, entry]) => {
    const item = responseItem(await work(entry, length > each ? full : undefined), fhirBase, index);
    length += item.text?.length ?? 0;
    return item;
  });
  return bundleOf('batch', items);
}

function bundleOf(kind: 'transaction' | 'batch', items: readonly ResponseItem[]): FhirAnswer {
  return { status: 200, body: { kind: 'bundle', text: responseBundle(`${kind}-response`, items) } };
}

function responseItem(answer: FhirAnswer, fhirBase: string, index: number): ResponseItem {
  const { status, body, version, lastUpdated, location } = answer;
  const single = body?.kind === 'resource' ? body.resource : undefined;
  const outcome = single?.resourceType === 'OperationOutcome';
  return {
    status: `${status} ${STATUS_CODES[status] ?? ''}`.trim(),
    ...(location === undefined ? {} : { location }),
    ...(version === undefined ? {} : { version }),
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
    ...(single?.id === undefined ? {} : { fullUrl: `${fhirBase}/${single.resourceType}/${single.id}` }),
    ...(outcome ? { outcome: status < 400 ? JSON.stringify(single) : placed(single, index) } : {}),
    ...(outcome || body === undefined || body.kind === 'ndjson' ? {} : { text: bodyText(body) }),
  };
}

/** Every error of a Bundle says of which entry it is. */
function placed(outcome: Resource, index: number): string {
  const entry = `Bundle.entry[${index}]`;
  const issue = (outcome.issue as readonly { readonly expression?: readonly string[] }[]).map((one) => ({
    ...one,
    expression: (one.expression ?? ['']).map((place) =>
      place.startsWith(entry) ? place : [entry, place].filter((part) => part !== '').join('.'),
    ),
  }));
  return JSON.stringify({ ...outcome, issue });
}
