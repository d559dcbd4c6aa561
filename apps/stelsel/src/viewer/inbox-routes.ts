/** What others announced to this organisation: the list, what belongs to one Task, and what the receiver says. */
import { type Exchange, pulledQueries } from '@stelsel/exchanges';
import { err, ok, parseBsn, type Result } from '@stelsel/kernel';
import { answerOf } from '@stelsel/network';
import type { FastifyReply } from 'fastify';
import type { ReceivedView, ShownTask } from '../../../start/src/viewer/shown-task.ts';
import { taskTexts } from '../../../start/src/viewer/task-texts.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { fault } from '../faults.ts';
import { showAnswer } from '../shown/show-answer.ts';
import { listRequests } from './request-routes.ts';
import { openClient } from './shifts.ts';
import { type ReceivedTask, showReceived } from './show-tasks.ts';
import type { Route, ShowOptions, Visit, VisitDeps } from './visit.ts';

export const inboxRoutes: readonly Route[] = [
  { method: 'GET', path: viewerPaths.inbox, work: list },
  { method: 'GET', path: `${viewerPaths.inbox}/:id`, work: (visit, deps) => open(visit, deps) },
  { method: 'POST', path: `${viewerPaths.inbox}/:id`, work: (visit, deps) => open(visit, deps) },
  { method: 'POST', path: `${viewerPaths.inbox}/:id/antwoord`, work: answer },
];

async function list(visit: Visit, { clock }: VisitDeps): Promise<FastifyReply> {
  const { desk, show } = visit;
  const [received, requests] = await Promise.all([desk.call('GET', 'received'), listRequests(visit)]);
  return show({
    kind: 'inbox',
    requests: requests.ok ? { state: 'listed', items: requests.value } : { state: 'failed', why: requests.fault.text },
    tasks: received.ok
      ? {
          state: 'listed',
          items: inOrder((received.value as readonly ReceivedTask[]).map((task) => showReceived(task, clock.nowMs()))),
        }
      : { state: 'failed', why: received.fault.text },
  });
}

/** What waits for this side first, then what waits for the other, then what is over. */
export function inOrder(tasks: readonly ShownTask[]): readonly ShownTask[] {
  const place = ({ over, next }: ShownTask): number => (over ? 2 : next.length > 0 ? 0 : 1);
  return tasks.toSorted((a, b) => place(a) - place(b));
}

/** Fetching reads the Task at its sender first: what it says now is what counts, and is what is shown. */
async function open(visit: Visit, deps: VisitDeps, options: ShowOptions = {}): Promise<FastifyReply> {
  const { desk, show, id } = visit;
  const nowMs = deps.clock.nowMs();
  const found = await findTask(visit);
  if (!found.ok) {
    const failed = { state: 'failed', why: found.fault.text } as const;
    return show({ kind: 'inbox', tasks: failed, requests: failed });
  }
  const before = showReceived(found.value, nowMs);
  if (before.over) {
    return show({ kind: 'received', task: before, givesMore: false }, options);
  }
  const events = await desk.fetch(id);
  const answer = events.ok ? await answerOf(events.value) : undefined;
  const now = await findTask(visit);
  const task = now.ok ? now.value : found.value;
  noteClient(visit, task);
  const exchange = deps.exchanges.find((known) => known.id === task.exchange);
  const laidOut: Pick<ReceivedView, 'answer'> =
    answer === undefined ? {} : { answer: showAnswer(answer, { exchange, taskStatus: task.status, momentMs: nowMs }) };
  const shown = { ...showReceived(task, nowMs), ...(await wordsAtSender(visit)) };
  return show(
    { kind: 'received', task: shown, givesMore: !shown.over && givesMoreLater(exchange, task.status), ...laidOut },
    events.ok ? options : { ...options, problem: options.problem ?? events.fault.text },
  );
}

function noteClient({ shift }: Visit, { subject = '' }: ReceivedTask): void {
  const person = parseBsn(subject);
  if (person.ok) {
    openClient(shift, person.value);
  }
}

/** Whether another state of the Task gives what this one does not. */
function givesMoreLater(exchange: Exchange | undefined, status: string): boolean {
  return (exchange?.versions ?? []).some((version) => {
    const { workflow } = version;
    return workflow !== undefined && pulledQueries({ version, workflow }, status).length < version.queries.length;
  });
}

/** What the sender asks, in words of the Task itself. */
async function wordsAtSender({ desk, id }: Visit): Promise<Pick<ShownTask, 'words'>> {
  const read = await desk.call('GET', `received/${encodeURIComponent(id)}/task`);
  const { description } = (read.ok ? read.value : {}) as { readonly description?: unknown };
  return typeof description === 'string' ? { words: description } : {};
}

async function findTask({ desk, id }: Visit): Promise<Result<ReceivedTask>> {
  const received = await desk.call('GET', 'received');
  if (!received.ok) {
    return received;
  }
  const task = (received.value as readonly ReceivedTask[]).find((one) => one.id === id);
  return task === undefined ? err(fault('CLI-NO-TASK')) : ok(task);
}

async function answer(visit: Visit, deps: VisitDeps): Promise<FastifyReply> {
  const { desk, field, id } = visit;
  const note = field('note');
  const moved = await desk.call('POST', `received/${encodeURIComponent(id)}/status`, {
    status: field('status'),
    ...(note === '' ? {} : { note }),
  });
  return open(visit, deps, moved.ok ? { done: taskTexts.done } : { problem: moved.fault.text });
}
