import { formPairs } from '@stelsel/http';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../faults.ts';
import { formTokenField, formTokenOf, isFormToken, withFormToken } from './form-token.ts';
import type { SiteCookie } from './site-cookie.ts';

export interface GuardFormsDeps {
  readonly origin: string;
  readonly cookie: SiteCookie;
  /** The session a request came with, by its id; nobody, or a fault, when there is none. */
  readonly read: (request: FastifyRequest) => Promise<Result<{ readonly id: string } | undefined>>;
  readonly onFault: OnFault;
}

/** Shows a fault in the frame of the site. */
export type OnFault = (
  request: FastifyRequest,
  reply: FastifyReply,
  fault: Fault,
) => FastifyReply | Promise<FastifyReply>;

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Guards every route of the server: who changes something with a session must send its form token, from a page of this
 * site. Pages get the token in each of their forms, and a cookie that opens nothing is taken away. Add it before routes.
 */
export function guardForms(server: FastifyInstance, { origin, cookie, read, onFault }: GuardFormsDeps): void {
  server.addHook('preHandler', async (request, reply) => {
    if (safeMethods.includes(request.method)) {
      return;
    }
    const opened = await read(request);
    const allowed = opened.ok && opened.value !== undefined ? checkForm(request, opened.value.id, origin) : opened;
    return allowed.ok ? undefined : onFault(request, reply, allowed.fault);
  });
  server.addHook('onSend', async (request, reply, payload: unknown) => {
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    if (!isPage || typeof payload !== 'string') {
      return payload;
    }
    const opened = await read(request);
    if (!opened.ok && opened.fault.code === 'AUT-SESSION-ENDED') {
      reply.header('set-cookie', cookie.clear());
    }
    if (!opened.ok || opened.value === undefined) {
      return payload;
    }
    reply.header('cache-control', 'no-store');
    // Without a referrer of its own site a browser says `Origin: null` of a form.
    reply.header('referrer-policy', 'same-origin');
    return withFormToken(payload, formTokenOf(opened.value.id));
  });
}

function checkForm(request: FastifyRequest, sessionId: string, origin: string): Result<void> {
  if (request.headers.origin !== origin) {
    return err(fault('AUT-FORM', { what: 'Origin' }));
  }
  const header = request.headers['x-form-token'];
  const field = formPairs(request).find(([name]) => name === formTokenField)?.[1];
  const given = typeof header === 'string' ? header : field;
  return isFormToken(given, sessionId) ? ok() : err(fault('AUT-FORM', { what: formTokenField }));
}
