/** The answer to a transaction or batch: one entry for each that was sent, in the same order. */
import { STATUS_CODES } from 'node:http';
import { type ResponseItem, responseBundle } from '@stelsel/fhir';
import { bodyText } from './answer-body.ts';
import type { FhirAnswer } from './fhir-answer.ts';

export function bundleAnswer(
  kind: 'transaction' | 'batch',
  answers: readonly FhirAnswer[],
  fhirBase: string,
): FhirAnswer {
  const items = answers.map((answer) => responseItem(answer, fhirBase));
  return { status: 200, body: { kind: 'bundle', text: responseBundle(`${kind}-response`, items) } };
}

function responseItem({ status, body, version, lastUpdated, location }: FhirAnswer, fhirBase: string): ResponseItem {
  const single = body?.kind === 'resource' ? body.resource : undefined;
  const outcome = single?.resourceType === 'OperationOutcome';
  return {
    status: `${status} ${STATUS_CODES[status] ?? ''}`.trim(),
    ...(location === undefined ? {} : { location }),
    ...(version === undefined ? {} : { version }),
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
    ...(single?.id === undefined ? {} : { fullUrl: `${fhirBase}/${single.resourceType}/${single.id}` }),
    ...(body === undefined || body.kind === 'ndjson' ? {} : { [outcome ? 'outcome' : 'text']: bodyText(body) }),
  };
}
