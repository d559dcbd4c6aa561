/** Puts a throttle before every route of a server: before the token, before the log, before storage. */
import { Transform } from 'node:stream';
import type { Fault } from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultFormatOf } from '../fault-format-of.ts';
import { httpFaults } from '../faults.ts';
import { sendFault } from '../send-fault.ts';
import type { Leave, Throttle } from './create-throttle.ts';
import type { Lane, ThrottleLimits } from './throttle-limits.ts';

export interface ThrottledServer {
  readonly throttle: Throttle;
  /** Whose share a request uses; undefined for what is never throttled, such as the health of the process. */
  readonly partyOf: (path: string) => string | undefined;
  readonly limitsOf: (party: string) => ThrottleLimits;
  readonly onRefused?: (party: string, lane: Lane, fault: Fault) => void;
}

export function throttleRequests(server: FastifyInstance, options: ThrottledServer): void {
  const { throttle, partyOf, limitsOf, onRefused } = options;
  const turns = new WeakMap<FastifyRequest, Leave>();

  const refuse = (request: FastifyRequest, reply: FastifyReply, party: string, fault: Fault): FastifyReply => {
    onRefused?.(party, laneOf(request.method, pathOf(request)), fault);
    if (request.raw.httpVersionMajor === 1) {
      // The body was not read: the connection cannot be used again.
      reply.header('connection', 'close');
    }
    return sendFault(reply, fault, { as: faultFormatOf(request) });
  };

  server.addHook('onRequest', async (request, reply) => {
    const path = pathOf(request);
    const party = partyOf(path);
    if (party === undefined) {
      return undefined;
    }
    const { bodyBytes } = limitsOf(party);
    if (Number(request.headers['content-length'] ?? 0) > bodyBytes) {
      return refuse(request, reply, party, httpFaults('HTTP-BODY-TOO-LARGE', { maxBytes: bodyBytes }));
    }
    const turn = await throttle.enter(party, laneOf(request.method, path));
    if (!turn.ok) {
      return refuse(request, reply, party, turn.fault);
    }
    turns.set(request, turn.value);
    if (request.raw.destroyed || reply.raw.destroyed) {
      turn.value();
    }
    return undefined;
  });
  server.addHook('preParsing', async (request, _reply, payload) => {
    const party = partyOf(pathOf(request));
    const chunked = request.headers['transfer-encoding'] !== undefined;
    return party === undefined || !chunked ? payload : payload.pipe(counting(limitsOf(party).bodyBytes));
  });
  server.addHook('onResponse', async (request) => turns.get(request)?.());
  server.addHook('onRequestAbort', async (request) => turns.get(request)?.());
}

/** A body without a length is counted while it passes. */
function counting(maxBytes: number): Transform {
  let length = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      length += chunk.length;
      if (length > maxBytes) {
        done(Object.assign(new Error('too large'), { fault: httpFaults('HTTP-BODY-TOO-LARGE', { maxBytes }) }));
      } else {
        done(null, chunk);
      }
    },
  });
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '';
}

/** A Bundle is posted to a base, whose last step is no type; what is inside shows only when it is read. */
export function laneOf(method: string, path: string): Lane {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') {
    return 'read';
  }
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  if (method === 'POST' && (last === '_search' || last.startsWith('$') || path.includes('/api/'))) {
    return 'read';
  }
  return method === 'POST' && /^(r4|stu3|fhir)$/.test(last) ? 'bundle' : 'write';
}
