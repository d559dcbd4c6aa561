/** Puts a throttle before every route of a server: before the token, before the log, before storage. */
import { Transform } from 'node:stream';
import type { Fault, Result } from '@stelsel/kernel';
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

  // Hooks with a callback: most requests have their turn at once, and a promise for each would be waited for in vain.
  server.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request);
    const party = partyOf(path);
    if (party === undefined) {
      done();
      return;
    }
    const { bodyBytes } = limitsOf(party);
    if (Number(request.headers['content-length'] ?? 0) > bodyBytes) {
      refuse(request, reply, party, httpFaults('HTTP-BODY-TOO-LARGE', { maxBytes: bodyBytes }));
      return;
    }
    const begin = (turn: Result<Leave>): void => {
      if (!turn.ok) {
        refuse(request, reply, party, turn.fault);
        return;
      }
      turns.set(request, turn.value);
      if (request.raw.destroyed || reply.raw.destroyed) {
        turn.value();
      }
      done();
    };
    const turn = throttle.enter(party, laneOf(request.method, path));
    if (turn instanceof Promise) {
      void turn.then(begin);
    } else {
      begin(turn);
    }
  });
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const chunked = request.headers['transfer-encoding'] !== undefined;
    const party = chunked ? partyOf(pathOf(request)) : undefined;
    done(null, party === undefined ? payload : payload.pipe(counting(limitsOf(party).bodyBytes)));
  });
  server.addHook('onResponse', (request, _reply, done) => {
    turns.get(request)?.();
    done();
  });
  server.addHook('onRequestAbort', (request, done) => {
    turns.get(request)?.();
    done();
  });
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
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
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
