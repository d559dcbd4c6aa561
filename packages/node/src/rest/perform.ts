/** One interaction against the repository of one organisation. No guards here: whoever calls has passed them. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { answerSizes } from '../limits.ts';
import { performOperation } from '../operations/perform-operation.ts';
import { lengthOf } from './answer-body.ts';
import { type FhirAnswer, faultAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import type { PerformContext } from './perform-context.ts';
import { performHistory } from './perform-history.ts';
import { performSearch } from './perform-search.ts';
import { performWrite } from './perform-write.ts';
import { readAnswer } from './read-answer.ts';

/** The answer to any interaction but a Bundle; an expected failure is an answer too. */
export async function perform(context: PerformContext, request: FhirRequest): Promise<FhirAnswer> {
  const answer = await tryPerform(context, request);
  return answer.ok ? answer.value : faultAnswer(answer.fault, undefined, context.repository.model);
}

/** The same, with an expected failure as a fault: for who undoes something then. */
export async function tryPerform(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const answer = await run(context, request);
  return answer.ok ? weigh(context, answer.value) : answer;
}

/** What is too large, or has no room now, is let go before anybody looks into it; what was written is told in any case. */
function weigh({ room }: PerformContext, answer: FhirAnswer): Result<FhirAnswer> {
  if (answer.location !== undefined) {
    return ok(answer);
  }
  const length = lengthOf(answer.body);
  const { each } = room?.sizes ?? answerSizes;
  if (length > each) {
    return err(fault('NOD-ANSWER-SIZE', { max: each }));
  }
  const taken = room?.take(length) ?? ok();
  return taken.ok ? ok(answer) : taken;
}

function run(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  switch (request.interaction) {
    case 'read':
    case 'vread':
      return read(context, request);
    case 'search':
      return performSearch(context, request);
    case 'operation':
      return performOperation(context, request);
    case 'history':
      return performHistory(context, request);
    case 'create':
    case 'update':
    case 'patch':
    case 'delete':
      return performWrite(context, request);
    case 'transaction':
    case 'batch':
      return Promise.resolve(err(fault('NOD-ENTRY')));
    default:
      return request.interaction satisfies never;
  }
}

async function read(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const { repository } = context;
  const { type = '', id = '', version } = request;
  const number = Number(version);
  if (version !== undefined && !Number.isSafeInteger(number)) {
    return err(fault('NOD-NOT-FOUND'));
  }
  const stored = version === undefined ? await repository.read(type, id) : await repository.vread(type, id, number);
  return stored.ok ? readAnswer(context, request, stored.value) : stored;
}
