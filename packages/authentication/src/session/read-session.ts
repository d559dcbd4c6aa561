import { ok, type Result } from '@stelsel/kernel';
import type { FastifyRequest } from 'fastify';
import type { Sessions } from './create-sessions.ts';
import type { Session } from './session.ts';
import type { SiteCookie } from './site-cookie.ts';

/** The session a request came with, looked up once per request; no cookie is nobody, a cookie that opens nothing a fault. */
export type ReadSession<A> = (request: FastifyRequest) => Promise<Result<OpenSession<A> | undefined>>;

interface OpenSession<A> {
  readonly id: string;
  readonly session: Session<A>;
}

export function readSession<A>(sessions: Sessions<A>, cookie: SiteCookie): ReadSession<A> {
  const known = new WeakMap<FastifyRequest, Promise<Result<OpenSession<A> | undefined>>>();
  const look = async (request: FastifyRequest): Promise<Result<OpenSession<A> | undefined>> => {
    const id = cookie.read(request.headers.cookie);
    if (id === undefined) {
      return ok(undefined);
    }
    const session = await sessions.open(id);
    return session.ok ? ok({ id, session: session.value }) : session;
  };
  return (request) => {
    const found = known.get(request) ?? look(request);
    known.set(request, found);
    return found;
  };
}
