/** The counterpart over HTTP: a token for everybody, and FHIR in JSON and XML, alone or many questions in one batch. */
import { type FhirModel, type ResponseItem, responseBundle, splitQuery, toXml } from '@stelsel/fhir';
import { faultToOutcome, faultToStatus, formPairs, readText } from '@stelsel/http';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Counterpart, Reply } from './counterpart.ts';
import { type Incoming, readIncoming } from './read-incoming.ts';

/** Below the origin of the counterpart: a base for each FHIR version, and one place for tokens. */
export const counterpartPaths = {
  fhir: (version: FhirModel['version']) => `/fhir/${version.toLowerCase()}`,
  token: '/oauth/token',
} as const;

/** Mount it at the origin of the counterpart. */
export function counterpartServer(
  counterpart: Counterpart,
  model: FhirModel,
  fhirPath: string = counterpartPaths.fhir(model.version),
): FastifyPluginAsync {
  return async (server) => {
    await server.register(fhirPart(counterpart, model), { prefix: fhirPath });
    server.post(counterpartPaths.token, async (request, reply) => {
      const form = new Map(formPairs(request));
      const bound = request.headers.dpop !== undefined;
      const authorizationBase = form.get('authorization_base');
      counterpart.hearToken({
        scope: form.get('scope') ?? '',
        bound,
        ...(authorizationBase === undefined ? {} : { authorizationBase }),
      });
      return reply
        .header('cache-control', 'no-store')
        .send({ access_token: 'toets', token_type: bound ? 'DPoP' : 'Bearer', expires_in: 300 });
    });
  };
}

function fhirPart(counterpart: Counterpart, model: FhirModel): FastifyPluginAsync {
  return async (server) => {
    server.removeContentTypeParser('application/json');
    server.addContentTypeParser('application/json', { parseAs: 'buffer' }, readText);
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const incoming = readIncoming(request, model);
      const isBatch = incoming.path === '' && incoming.resource?.type === 'batch';
      const answer = isBatch ? answerBatch(counterpart, incoming) : counterpart.answer(incoming);
      if (answer.ok && answer.value.location !== undefined) {
        reply.header('location', `${counterpart.base}/${answer.value.location}`);
      }
      return send(reply, answer, incoming, model);
    };
    for (const url of ['/', '/*']) {
      server.route({ method: ['GET', 'POST', 'PUT'], url, config: { faults: 'fhir' }, handler });
    }
  };
}

function send(reply: FastifyReply, answer: Reply, incoming: Incoming, model: FhirModel): FastifyReply {
  const { status, text } = textOf(answer);
  if (text === '') {
    return reply.code(status).send();
  }
  const asked = `${String(incoming.headers.accept ?? '')} ${new Map(incoming.params).get('_format') ?? ''}`;
  const xml = /xml/.test(asked) && !/json/.test(asked) ? toXml(text, model.definitions) : undefined;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(`application/fhir+${xml?.ok === true ? 'xml' : 'json'}; charset=utf-8`)
    .send(xml?.ok === true ? xml.value : text);
}

function textOf(answer: Reply): { readonly status: number; readonly text: string } {
  return answer.ok
    ? answer.value
    : { status: faultToStatus(answer.fault), text: JSON.stringify(faultToOutcome(answer.fault)) };
}

/** Every entry is heard as if it came alone; its address stood inside the body, where no log sees it. */
function answerBatch(counterpart: Counterpart, { resource, headers }: Incoming): Reply {
  const { entry = [] } = resource as unknown as {
    readonly entry?: readonly { readonly request?: { readonly method?: string; readonly url?: string } }[];
  };
  const items = entry.map(({ request }): ResponseItem => {
    const [path, query] = splitQuery(request?.url ?? '');
    const params = [...new URLSearchParams(query)];
    const answer = counterpart.answer({
      method: request?.method ?? 'GET',
      path,
      headers,
      address: '',
      params,
      empty: true,
    });
    const { status, text } = textOf(answer);
    return answer.ok ? { status: `${status} OK`, text } : { status: `${status} Refused`, outcome: text };
  });
  return { ok: true, value: { status: 200, text: responseBundle('batch-response', items) } };
}
