import { ok, type Result } from '@stelsel/kernel';
import type { FastifyRequest } from 'fastify';
import type { OpenedSession, Sessions } from './create-sessions.ts';
import type { SiteCookie } from './site-cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a request here counts as use of the session; it does by default. */
    session?: 'use' | 'look';
  }
}

/**
 * The session a request came with, looked up once per request. A route that only asks how long the session lasts is no use
 * of it (`config.session: 'look'`); no cookie is nobody, a cookie that opens nothing a fault.
 */
export type ReadSession<A> = (request: FastifyRequest) => Promise<Result<OpenSession<A> | undefined>>;

/** A session with its id, which is a secret of the browser. */
export interface OpenSession<A> {
  readonly id: string;
  readonly session: OpenedSession<A>;
}

export function readSession<A>(sessions: Sessions<A>, cookie: SiteCookie): ReadSession<A> {
  const known = new WeakMap<FastifyRequest, Promise<Result<OpenSession<A> | undefined>>>();
  const look = async (request: FastifyRequest): Promise<Result<OpenSession<A> | undefined>> => {
    const id = cookie.read(request.headers.cookie);
    if (id === undefined) {
      return ok(undefined);
    }
    const session = await sessions.open(id, request.routeOptions.config.session ?? 'use');
    return session.ok ? ok({ id, session: session.value }) : session;
  };
  return (request) => {
    const found = known.get(request) ?? look(request);
    known.set(request, found);
    return found;
  };
}
