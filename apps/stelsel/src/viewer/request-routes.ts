/** What people themselves asked of this organisation: one question, and the answer that the person reads. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyReply } from 'fastify';
import { requestTexts } from '../../../start/src/viewer/request-texts.ts';
import type { ShownRequest } from '../../../start/src/viewer/shown-request.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { fault } from '../faults.ts';
import { type PersonRequest, showRequest } from './show-requests.ts';
import type { Route, ShowOptions, Visit, VisitDeps } from './visit.ts';

export const requestRoutes: readonly Route[] = [
  { method: 'GET', path: viewerPaths.request(':id').replace('%3A', ':'), work: (visit) => open(visit) },
  { method: 'POST', path: viewerPaths.request(':id').replace('%3A', ':'), work: answer },
];

/** Waiting first, then what is over; each newest first. */
export async function listRequests({ desk }: Pick<Visit, 'desk'>): Promise<Result<readonly ShownRequest[]>> {
  const found = await desk.call('GET', 'requests');
  return found.ok
    ? ok((found.value as readonly PersonRequest[]).map(showRequest).toSorted((a, b) => Number(a.over) - Number(b.over)))
    : found;
}

async function open(visit: Visit, options: ShowOptions = {}): Promise<FastifyReply> {
  const { id, show, field } = visit;
  const requests = await listRequests(visit);
  const found: Result<ShownRequest> = requests.ok ? oneOf(requests.value, id) : requests;
  if (!found.ok) {
    const failed = { state: 'failed', why: found.fault.text } as const;
    return show({ kind: 'inbox', tasks: failed, requests: failed }, { problem: options.problem ?? found.fault.text });
  }
  const note = options.problem === undefined ? '' : field('note');
  return show({ kind: 'request', request: found.value, note }, options);
}

function oneOf(requests: readonly ShownRequest[], id: string): Result<ShownRequest> {
  const request = requests.find((one) => one.id === id);
  return request === undefined ? err(fault('CLI-NO-TASK')) : ok(request);
}

async function answer(visit: Visit, _deps: VisitDeps): Promise<FastifyReply> {
  const { desk, field, id, shift, reply } = visit;
  const note = field('note');
  const moved = await desk.call('POST', `requests/${encodeURIComponent(id)}/status`, {
    status: field('status'),
    ...(note === '' ? {} : { note }),
  });
  if (!moved.ok) {
    return open(visit, { problem: moved.fault.text });
  }
  shift.done = requestTexts.done;
  return reply.redirect(viewerPaths.request(id), 303);
}
