import { Readable } from 'node:stream';
import { r4Model } from '@stelsel/fhir';
import { ok, parseUra, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../faults.ts';
import type { NodeDeps } from '../ports.ts';
import { faultAnswer } from '../rest/fhir-answer.ts';
import { header } from '../rest/http-message.ts';
import { httpMessageOf } from '../rest/http-message-of.ts';
import { createPageCursors } from '../rest/page-cursor.ts';
import { sendAnswer } from '../rest/send-answer.ts';
import { acceptDicom } from './accept-dicom.ts';
import { type DicomAnswer, dicomJson } from './dicom-answer.ts';
import { type DicomCall, dicomCall, imageTenants } from './dicom-call.ts';
import { type DicomwebRoute, dicomwebRoute } from './dicomweb-route.ts';
import { guardStudy, refuseCall } from './guard-study.ts';
import { retrieve } from './retrieve.ts';
import { checkSearch, searchStudies } from './search-images.ts';
import { storeInstances } from './store-instances.ts';

/**
 * DICOMweb of the care organisations of one process, at `/{ura}/dicomweb` (PS3.18: STOW-RS for their own systems, QIDO-RS,
 * WADO-RS), behind the guards of the FHIR endpoint. Mount it without a prefix of its own. Nothing is answered without a
 * token; refusals are an OperationOutcome, as they are there.
 */
export function dicomwebServer(deps: NodeDeps): FastifyPluginAsync {
  const cursors = createPageCursors({ key: deps.pageKey, clock: deps.clock, randomness: deps.randomness });
  return async (server) => {
    // Images are read as they come: the body is the stream itself.
    for (const type of [/^multipart\/related/, 'application/dicom']) {
      server.addContentTypeParser(type as string, async (_request: FastifyRequest, body: unknown) => body);
    }
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const { ura: given, '*': path = '' } = request.params as { readonly ura: string; readonly '*'?: string };
      const ura = parseUra(given);
      const [first, ...others] = ura.ok ? imageTenants(deps, ura.value) : [];
      if (first === undefined) {
        return send(reply, { kind: 'refusal', answer: faultAnswer(fault('NOD-NO-ORGANIZATION')) });
      }
      const message = httpMessageOf(request, path);
      const call = dicomCall({ deps, cursors, message, tenants: [first, ...others] }, request);
      return send(reply, await answer(call, request.body));
    };
    for (const url of ['/:ura/dicomweb', '/:ura/dicomweb/*']) {
      server.route({ method: ['GET', 'POST'], url, config: { faults: 'fhir' }, exposeHeadRoute: false, handler });
    }
  };
}

async function answer(call: DicomCall, body: unknown): Promise<DicomAnswer> {
  const route = dicomwebRoute(call.message.method, call.message.path);
  if (!route.ok) {
    return { kind: 'refusal', answer: await refuseCall(call, route.fault, 'unknown') };
  }
  const { value } = route;
  if (value.kind === 'store') {
    return store(call, body, value.study);
  }
  const usable = beforeGuards(call, value);
  if (!usable.ok) {
    return { kind: 'refusal', answer: await refuseCall(call, usable.fault, value.kind) };
  }
  if (value.kind === 'search-studies') {
    const found = await searchStudies(call);
    return found.leaves
      ? { kind: 'content', status: 200, type: dicomJson, content: JSON.stringify(found.studies) }
      : { kind: 'refusal', answer: found.answer };
  }
  const guarded = await guardStudy(call, value, whatOf(value));
  if (!guarded.leaves) {
    return { kind: 'refusal', answer: guarded.answer };
  }
  const given = await retrieve(call, value, guarded.tenant, guarded.images);
  return given.ok ? given.value : { kind: 'refusal', answer: faultAnswer(given.fault) };
}

/** What can be refused without looking whether anything is there. */
function beforeGuards(call: DicomCall, route: DicomwebRoute): Result<void> {
  const isSearch =
    route.kind === 'search-studies' || route.kind === 'search-series' || route.kind === 'search-instances';
  const json = ['application/dicom+json', 'application/json'].map((type) => ({ type, multipart: false }));
  const form = isSearch || route.kind === 'metadata' ? acceptDicom(call.message, json) : ok();
  if (!form.ok) {
    return form;
  }
  return isSearch ? checkSearch(call.message.query) : ok();
}

/** For the log: what of the images, without the numbers, which the resource has. */
function whatOf(route: Exclude<DicomwebRoute, { kind: 'store' | 'search-studies' }>): string {
  const level = route.instance !== undefined ? 'instance' : route.series !== undefined ? 'series' : 'study';
  return `${level} ${route.kind}`;
}

async function store(call: DicomCall, body: unknown, study: string | undefined): Promise<DicomAnswer> {
  const content = body instanceof Readable ? body : Readable.from([]);
  const done = await storeInstances(call, header(call.message, 'content-type') ?? '', content, study);
  return done.kind === 'refused'
    ? { kind: 'refusal', answer: done.answer }
    : { kind: 'content', status: done.status, type: dicomJson, content: JSON.stringify(done.body) };
}

function send(reply: FastifyReply, answered: DicomAnswer): FastifyReply {
  if (answered.kind === 'refusal') {
    const format = { kind: 'json', mediaType: 'application/fhir+json', pretty: false } as const;
    return sendAnswer(reply, answered.answer, { format, model: r4Model });
  }
  const { status, type, length, headers = {}, content } = answered;
  reply.code(status).headers(headers).header('cache-control', 'no-store').header('vary', 'accept').type(type);
  if (length !== undefined) {
    reply.header('content-length', length);
  }
  if (typeof content === 'string') {
    return reply.send(content);
  }
  return reply.send(
    content instanceof Uint8Array ? Buffer.from(content) : Readable.from(content, { objectMode: false }),
  );
}
