import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import formbody from '@fastify/formbody';
import type { Clock, Fault } from '@stelsel/kernel';
import createFastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { answerUnreadable } from './answer-unreadable.ts';
import { faultFormatOf } from './fault-format-of.ts';
import { faultOfError } from './fault-of-error.ts';
import type { OperationOutcome } from './fault-to-outcome.ts';
import { httpFaults } from './faults.ts';
import { parseForm } from './form-pairs.ts';
import { httpLimits } from './limits.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { type FaultFormat, sendFault } from './send-fault.ts';
import { technicalLog } from './technical-log.ts';
import { wellKnownPath } from './well-known-path.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How faults of this route are written; without it the request decides between FHIR and problem details. */
    faults?: FaultFormat;
    /** Writes an OperationOutcome of this route otherwise than as JSON, when that was asked for. */
    writeOutcome?: (
      request: FastifyRequest,
      outcome: OperationOutcome,
    ) => { readonly type: string; readonly body: string };
  }
}

export interface ServerOptions {
  /** Which server this is, in the technical log. */
  readonly name: string;
  readonly clock: Clock;
  readonly tls?: { readonly key: string; readonly cert: string; readonly ca?: string };
  readonly logger?: boolean;
  /** Only ever false: the peer address comes from the socket, never from a header. */
  readonly trustProxy?: false;
  readonly bodyLimitBytes?: number;
}

/** Bodies that a handler gets as the exact text that was sent: parsing them is not the job of a web server. */
const textBodies = [
  'application/fhir+json',
  'application/json+fhir',
  'application/fhir+xml',
  'application/xml+fhir',
  'application/xml',
  'text/xml',
  'application/soap+xml',
  'application/jose',
  'application/jwt',
  'application/x-ndjson',
  'application/fhir+ndjson',
  'text/plain',
];

/**
 * A Fastify server with our defaults, not yet listening. `application/json` is parsed; FHIR, XML and JOSE stay text; forms
 * become pairs (`formPairs`). Whatever is thrown becomes a fault and leaves as one. With `tls` it speaks HTTP/2 to those
 * who offer it (ALPN) and HTTP/1.1 to the others, on the same port. Answers above a size are packed when the asker
 * unpacks; packed bodies are read, and the body limit holds for what comes out of them.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const bodyLimit = options.bodyLimitBytes ?? httpLimits.bodyBytes;
  const formLimit = Math.min(bodyLimit, httpLimits.formBytes);
  let speaksFhir = false;
  const server = createFastify({
    logger: options.logger === true ? technicalLog(options.name, options.clock) : false,
    trustProxy: false,
    bodyLimit,
    requestTimeout: httpLimits.requestMs,
    keepAliveTimeout: httpLimits.keepAliveMs,
    rewriteUrl: ({ url = '/' }) => wellKnownPath(url),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 512, ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => {
      const long = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
      const fault = long
        ? httpFaults('HTTP-ADDRESS-LONG', { maxBytes: httpLimits.headerBytes })
        : httpFaults('HTTP-ADDRESS');
      void sendFault(reply, fault, { as: faultFormatOf(request) });
    },
    clientErrorHandler: (error, socket) =>
      answerUnreadable(error as { readonly code?: string }, socket, speaksFhir ? 'fhir' : 'problem'),
    ...transportOf(options.tls),
  }) as FastifyInstance;
  // Called and not registered, so that it is there before the first route is.
  compress(server, packing, () => undefined);

  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser(textBodies, { parseAs: 'buffer' }, readText);
  server.register(formbody, {
    parser: (text) => parseForm(text) as unknown as Record<string, unknown>,
    bodyLimit: formLimit,
  });
  addSecurityHeaders(server, options.tls !== undefined);
  refuseHeaders(server);
  server.addHook('onRoute', ({ config }) => {
    speaksFhir ||= config?.faults === 'fhir';
  });
  // Who expects something else than 100-continue is answered as if it was not said (RFC 9110, 10.1.1).
  server.server.on('checkExpectation', (request, response) => server.server.emit('request', request, response));
  server.setNotFoundHandler((request, reply) => sendFault(reply, notFound(request), { as: faultFormatOf(request) }));
  server.setErrorHandler((error, request, reply) => {
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
    const fault = methods.includes(request.method)
      ? faultOfError(error, request.id, isForm ? formLimit : bodyLimit)
      : notFound(request);
    if (fault.kind === 'fault') {
      request.log.error(error);
    }
    return sendFault(reply, fault, { as: faultFormatOf(request) });
  });
  return server;
}

/** The methods of everything that is served here. */
const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function notFound({ method }: FastifyRequest): Fault {
  return methods.includes(method)
    ? httpFaults('HTTP-NOT-FOUND')
    : httpFaults('HTTP-METHOD', { allow: methods.join(', ') });
}

/** A missing Host, which Node would answer with a status alone (RFC 9112, 3.2); large headers of HTTP/2, which it takes. */
function refuseHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { headers, raw } = request;
    const fault =
      raw.httpVersionMajor === 2
        ? tooLarge(headers)
        : headers.host === undefined && raw.httpVersion === '1.1'
          ? httpFaults('HTTP-HOST')
          : undefined;
    if (fault === undefined) {
      done();
    } else {
      sendFault(reply, fault, { as: faultFormatOf(request) });
    }
  });
}

function tooLarge(headers: FastifyRequest['headers']): Fault | undefined {
  let length = 0;
  for (const name in headers) {
    length += name.length + String(headers[name]).length;
  }
  return length > httpLimits.headerBytes ? httpFaults('HTTP-HEADERS', { maxBytes: httpLimits.headerBytes }) : undefined;
}

/** Seen as no more than an object: that it may be HTTP/2 is nothing a route should know. */
function transportOf(tls: ServerOptions['tls']): object {
  return tls === undefined
    ? { http: { maxHeaderSize: httpLimits.headerBytes, requireHostHeader: false } }
    : { http2: true, http2SessionTimeout: httpLimits.keepAliveMs, https: { ...tls, ...secureDefaults } };
}

const secureDefaults = {
  allowHTTP1: true,
  minVersion: 'TLSv1.2',
  maxHeaderSize: httpLimits.headerBytes,
  requireHostHeader: false,
  requestTimeout: httpLimits.requestMs,
  keepAliveTimeout: httpLimits.keepAliveMs,
  settings: { maxConcurrentStreams: httpLimits.streamsPerConnection, maxHeaderListSize: httpLimits.headerBytes },
} as const;

const packing = {
  threshold: httpLimits.packedFromBytes,
  encodings: ['br', 'gzip'],
  requestEncodings: ['br', 'gzip', 'deflate', 'identity'],
} satisfies Parameters<typeof compress>[1];

/**
 * Parser of a body that stays text. Bytes that are not UTF-8 are refused: read anyway they would be stored as question
 * marks, and nobody would know.
 */
export async function readText(_request: FastifyRequest, body: string | Buffer): Promise<string> {
  if (typeof body === 'string') {
    return body;
  }
  try {
    return utf8.decode(body);
  } catch {
    throw Object.assign(new Error('not UTF-8'), { fault: httpFaults('HTTP-UTF8') });
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
