import type { Clock } from '@stelsel/kernel';
import type { BulkStore, Repository } from '@stelsel/store';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerSizes } from './limits.ts';
import { type AnswerShare, createAnswerRoom } from './rest/answer-room.ts';
import { batchAnswer, bundleAnswer } from './rest/bundle-answer.ts';
import { capabilityStatement } from './rest/capability-statement.ts';
import { entryRequests } from './rest/entry-requests.ts';
import { type FhirAnswer, faultAnswer } from './rest/fhir-answer.ts';
import type { FhirRequest } from './rest/fhir-request.ts';
import type { HttpMessage } from './rest/http-message.ts';
import { httpMessageOf, keepBodiesAsText } from './rest/http-message-of.ts';
import { negotiate } from './rest/negotiate.ts';
import { perform } from './rest/perform.ts';
import type { PerformContext } from './rest/perform-context.ts';
import { performTransaction } from './rest/perform-transaction.ts';
import { publicAnswer } from './rest/public-answer.ts';
import { readRequest } from './rest/read-request.ts';
import { routeInteraction } from './rest/route-interaction.ts';
import { outcomeWriter, sendAnswer, whenSent } from './rest/send-answer.ts';
import type { Validation } from './validation/validation.ts';

export interface OpenServerDeps {
  readonly repository: Repository;
  readonly bulk?: BulkStore;
  /** Public FHIR base, without a slash at the end. */
  readonly fhirBase: string;
  readonly clock: Clock;
  /** What writes and $validate are held against. */
  readonly validation?: Validation;
  /** As of any node unless given. */
  readonly sizes?: AnswerSizes;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * The same interactions without any guard, for `serve fhir --open`: invented data, on this machine only. Mount it at the
 * path of `fhirBase`; whoever mounts it refuses production mode.
 */
export function openServer(deps: OpenServerDeps): FastifyPluginAsync {
  const { model } = deps.repository;
  const room = createAnswerRoom(deps.sizes);
  return async (server) => {
    keepBodiesAsText(server);
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const { '*': path = '' } = request.params as { readonly '*'?: string };
      const message = httpMessageOf(request, path);
      const { format, refusal } = negotiate(message, model);
      const answered =
        refusal === undefined ? await answer(deps, message, room.share(whenSent(reply))) : faultAnswer(refusal);
      return sendAnswer(reply, answered, { format, model });
    };
    const config = { faults: 'fhir', writeOutcome: outcomeWriter(model) } as const;
    for (const url of ['/', '/*']) {
      server.route({ method: methods, url, config, exposeHeadRoute: false, handler });
    }
  };
}

async function answer(deps: OpenServerDeps, message: HttpMessage, room: AnswerShare): Promise<FhirAnswer> {
  const route = routeInteraction(message.method, message.path);
  const { fhirBase, clock, repository } = deps;
  const known = await publicAnswer(route, repository, (source) =>
    capabilityStatement({
      model: repository.model,
      fhirBase,
      clock,
      name: 'open',
      elsewhere: deps.bulk === undefined,
      ...(source === undefined ? {} : { source }),
    }),
  );
  if (known !== undefined) {
    return known;
  }
  const request = readRequest(message, deps.repository.model);
  if (!request.ok) {
    return faultAnswer(request.fault);
  }
  const context: PerformContext = { ...deps, room, tenant: '' };
  const { interaction } = request.value;
  return interaction === 'batch' || interaction === 'transaction'
    ? performBundle(context, request.value, interaction)
    : perform(context, request.value);
}

async function performBundle(
  context: PerformContext,
  request: FhirRequest,
  kind: 'batch' | 'transaction',
): Promise<FhirAnswer> {
  const entries = entryRequests(request, context.repository.model, context.fhirBase);
  if (!entries.ok) {
    return faultAnswer(entries.fault);
  }
  if (kind === 'batch') {
    return batchAnswer(entries.value, context, async (entry, full) => {
      if (!entry.ok) {
        return faultAnswer(entry.fault);
      }
      return full === undefined ? perform(context, { ...entry.value, prefer: request.prefer }) : faultAnswer(full);
    });
  }
  const requests: FhirRequest[] = [];
  for (const entry of entries.value) {
    if (!entry.ok) {
      return faultAnswer(entry.fault);
    }
    requests.push(entry.value);
  }
  const done = await performTransaction(context, request, requests);
  return done.ok
    ? bundleAnswer(kind, done.value, context.fhirBase)
    : faultAnswer(done.fault, undefined, context.repository.model);
}
