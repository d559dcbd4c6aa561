import { finished, Readable } from 'node:stream';
import type { FhirModel } from '@stelsel/fhir';
import type { OperationOutcome } from '@stelsel/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../faults.ts';
import { bodyText } from './answer-body.ts';
import { type AnswerFormat, formatBody } from './answer-format.ts';
import { type FhirAnswer, faultAnswer } from './fhir-answer.ts';
import { httpMessageOf } from './http-message-of.ts';
import { negotiate } from './negotiate.ts';

/** How an answer is written: what was negotiated, by the definitions of the endpoint. */
export interface Writing {
  readonly format: AnswerFormat;
  readonly model: FhirModel;
}

/** Turns an answer into bytes and headers: ETag, Last-Modified, Location. Care data are never kept by a cache. */
export function sendAnswer(reply: FastifyReply, answer: FhirAnswer, writing: Writing): FastifyReply {
  reply.code(answer.status).header('cache-control', 'no-store').header('vary', 'accept');
  if (answer.version !== undefined) {
    reply.header('etag', `W/"${answer.version}"`);
  }
  if (answer.lastUpdated !== undefined) {
    reply.header('last-modified', new Date(answer.lastUpdated).toUTCString());
  }
  if (answer.location !== undefined) {
    reply.header('location', answer.location);
  }
  if (answer.allow !== undefined) {
    reply.header('allow', answer.allow);
  }
  if (answer.challenge !== undefined) {
    reply.header('www-authenticate', answer.challenge);
  }
  reply.headers(answer.headers ?? {});
  if (answer.body?.kind === 'ndjson') {
    return reply.type('application/fhir+ndjson').send(Readable.from(answer.body.lines));
  }
  if (answer.body?.kind === 'json') {
    return reply.type('application/json; charset=utf-8').send(answer.body.text);
  }
  if (answer.body === undefined) {
    return reply.send();
  }
  const { format, model } = writing;
  const written = formatBody(bodyText(answer.body), format, model);
  if (!written.ok) {
    const json = { ...format, kind: 'json', mediaType: 'application/fhir+json' } as const;
    return sendAnswer(reply, faultAnswer(fault('NOD-NO-XML', { place: written.fault.at ?? '' })), {
      format: json,
      model,
    });
  }
  return reply.type(`${format.mediaType}; charset=utf-8`).send(written.value);
}

/** Calls what waits for the end of an answer, when it was sent or nobody is there for it. */
export function whenSent(reply: FastifyReply): (leave: () => void) => void {
  return (leave) => {
    finished(reply.raw, leave);
  };
}

/** For refusals from before our handler, such as a body that is too large: in the format that was asked for as well. */
export function outcomeWriter(model: FhirModel) {
  return (request: FastifyRequest, outcome: OperationOutcome): { readonly type: string; readonly body: string } => {
    const { format } = negotiate(httpMessageOf(request, ''), model);
    const text = JSON.stringify(outcome);
    const written = formatBody(text, format, model);
    return written.ok
      ? { type: `${format.mediaType}; charset=utf-8`, body: written.value }
      : { type: 'application/fhir+json; charset=utf-8', body: text };
  };
}
