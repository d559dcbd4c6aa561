import { ok, type Result } from '@stelsel/kernel';
import type { FastifyRequest } from 'fastify';
import type { RegieDeps } from '../../ports.ts';
import { readMoment } from '../../records/moment.ts';
import { openReader, type Reader } from '../../records/open-reader.ts';

/** The reader of a request: its moment from `?asOf=` and `?on=`, its viewer from the sign-in. */
export async function requestReader(deps: RegieDeps, request: FastifyRequest): Promise<Result<Reader>> {
  const { asOf, on } = request.query as { readonly asOf?: string; readonly on?: string };
  const moment = readMoment(deps.clock, asOf, on);
  const viewer = moment.ok ? await deps.signedIn(request) : moment;
  if (!moment.ok || !viewer.ok) {
    return moment.ok ? (viewer as Result<never>) : moment;
  }
  return ok(
    openReader(deps, { moment: moment.value, ...(viewer.value === undefined ? {} : { viewer: viewer.value }) }),
  );
}

/** Open data is the same for everybody: the reader of a visitor, also for who signed in. */
export function publicReader(deps: RegieDeps, request: FastifyRequest): Result<Reader> {
  const { asOf, on } = request.query as { readonly asOf?: string; readonly on?: string };
  const moment = readMoment(deps.clock, asOf, on);
  return moment.ok ? ok(openReader(deps, { moment: moment.value })) : moment;
}
