import { type FhirModel, r4Model, stu3Model } from '@stelsel/fhir';
import { traceId } from '@stelsel/http';
import { err, type Fault, ok, parseUra, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { answeredExchanges } from './answered-exchanges.ts';
import { fault } from './faults.ts';
import { takeSignal } from './guard/from-others/take-signal.ts';
import { guardBundle } from './guard/guard-bundle.ts';
import { type Pass, proven, refuse } from './guard/pass.ts';
import { runGuards } from './guard/run-guards.ts';
import type { NodeDeps, Tenant } from './ports.ts';
import { type AnswerShare, createAnswerRoom } from './rest/answer-room.ts';
import { capabilityStatement } from './rest/capability-statement.ts';
import { type FhirAnswer, faultAnswer } from './rest/fhir-answer.ts';
import type { FhirRequest } from './rest/fhir-request.ts';
import type { HttpMessage } from './rest/http-message.ts';
import { httpMessageOf, keepBodiesAsText } from './rest/http-message-of.ts';
import { type Negotiated, negotiate } from './rest/negotiate.ts';
import { createPageCursors, type PageCursors, pageOwner } from './rest/page-cursor.ts';
import { publicAnswer } from './rest/public-answer.ts';
import { readRequest } from './rest/read-request.ts';
import { routeInteraction } from './rest/route-interaction.ts';
import { outcomeWriter, sendAnswer, whenSent } from './rest/send-answer.ts';
import { signalledTask } from './signal-address.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The last step of a FHIR base, and what is spoken there. */
const versions: Readonly<Record<string, FhirModel>> = { r4: r4Model, stu3: stu3Model };

/**
 * The FHIR endpoints of the care organisations of one process, at `/{ura}/fhir/r4` and `/{ura}/fhir/stu3`, behind the guard
 * table. Mount it without a prefix of its own. Only `metadata` and OPTIONS are answered without a token.
 */
export function nodeServer(deps: NodeDeps): FastifyPluginAsync {
  const cursors = createPageCursors({ key: deps.pageKey, clock: deps.clock, randomness: deps.randomness });
  const room = createAnswerRoom();
  return async (server) => {
    keepBodiesAsText(server);
    const handlerFor = (model: FhirModel) => async (request: FastifyRequest, reply: FastifyReply) => {
      const { ura: given, '*': path = '' } = request.params as { readonly ura: string; readonly '*'?: string };
      const ura = parseUra(given);
      const found = ura.ok ? deps.tenantOf(ura.value, model.version) : undefined;
      const tenant = found?.repository.model.version === model.version ? found : undefined;
      const message = httpMessageOf(request, path);
      const negotiated = negotiate(message, model);
      const { format } = negotiated;
      if (tenant === undefined) {
        return sendAnswer(reply, faultAnswer(fault('NOD-NO-ORGANIZATION')), { format, model });
      }
      const here = { deps, cursors, tenant, negotiated, room: room.share(whenSent(reply)) };
      return sendAnswer(reply, await answer(here, request, message), { format, model });
    };
    for (const [name, model] of Object.entries(versions)) {
      const config = { faults: 'fhir', writeOutcome: outcomeWriter(model) } as const;
      for (const url of [`/:ura/fhir/${name}`, `/:ura/fhir/${name}/*`]) {
        server.route({ method: methods, url, config, exposeHeadRoute: false, handler: handlerFor(model) });
      }
    }
  };
}

interface Here {
  readonly negotiated: Negotiated;
  readonly deps: NodeDeps;
  readonly cursors: PageCursors;
  readonly tenant: Tenant;
  readonly room: AnswerShare;
}

async function answer(here: Here, request: FastifyRequest, message: HttpMessage): Promise<FhirAnswer> {
  const signalled = message.method === 'POST' ? signalledTask(message.path) : undefined;
  if (signalled !== undefined) {
    return takeSignal(startPass(here, request, message), signalled);
  }
  const route = routeInteraction(message.method, message.path);
  const known = await publicAnswer(route, here.tenant.repository, (source) => {
    const { fhirBase, name, repository } = here.tenant;
    const { clock, jurisdiction } = here.deps;
    const exchanges = answeredExchanges(here.deps.exchanges, here.tenant);
    return capabilityStatement({
      model: repository.model,
      fhirBase,
      clock,
      name,
      exchanges,
      elsewhere: here.tenant.bulk === undefined,
      ...(source === undefined ? {} : { source }),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
    });
  });
  if (known !== undefined) {
    return known;
  }
  const { refusal } = here.negotiated;
  const read =
    refusal === undefined ? expandPage(here, readRequest(message, here.tenant.repository.model)) : err(refusal);
  const start = startPass(here, request, message);
  if (!read.ok) {
    return refused(start, read.fault);
  }
  const pass = { ...start, request: read.value };
  const { interaction } = pass.request;
  return interaction === 'batch' || interaction === 'transaction'
    ? guardBundle(pass)
    : proven((await runGuards(pass)).answer, 'answer');
}

/** A request that cannot be read is refused after its token, and logged like any other. */
async function refused(start: Pass, problem: Fault): Promise<FhirAnswer> {
  const known = await runGuards(start, ['token']);
  const pass = known.refusal === undefined ? refuse(known, 'refused-query', problem) : known;
  return proven((await runGuards(pass, ['log'])).answer, 'answer');
}

function startPass({ deps, cursors, tenant, room }: Here, request: FastifyRequest, message: HttpMessage): Pass {
  const { method, headers } = message;
  const address = `${tenant.fhirBase}${message.path === '' ? '' : `/${message.path}`}`;
  // A proof names the address as it was asked; with a slash at the end it is the same place.
  const url = /^[^?]*\/(?:\?|$)/.test(request.url) && !address.endsWith('/') ? `${address}/` : address;
  const call = { method, url, headers, peer: request.ip, traceId: traceId(request) };
  return { deps, cursors, tenant, room, call, request: { interaction: 'search', params: [], prefer: {} } };
}

/** A page link of ours becomes the search it continues, which passes all guards again. */
function expandPage({ cursors, tenant }: Here, read: Result<FhirRequest>): Result<FhirRequest> {
  const [only, second] = read.ok ? read.value.params : [];
  const searches = read.ok && (read.value.interaction === 'search' || read.value.interaction === 'operation');
  if (!searches || only === undefined || second !== undefined || only[0] !== '_cursor') {
    return read;
  }
  const place = cursors.open(only[1], pageOwner(tenant));
  if (!place.ok) {
    return place;
  }
  const { params, cursor } = place.value;
  return ok({ ...read.value, params, cursor });
}
