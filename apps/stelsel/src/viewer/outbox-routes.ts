/** What this organisation sent: the list, one Task with what can go with it, and what the sender does. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyReply } from 'fastify';
import type { ShownDocuments } from '../../../start/src/viewer/shown-task.ts';
import { taskTexts } from '../../../start/src/viewer/task-texts.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { fault } from '../faults.ts';
import { inOrder } from './inbox-routes.ts';
import { documentsInForm, type OwnDocuments, showDocuments } from './show-documents.ts';
import { type SentTask, showSent } from './show-tasks.ts';
import type { Route, ShowOptions, Visit } from './visit.ts';

export const outboxRoutes: readonly Route[] = [
  { method: 'GET', path: viewerPaths.outbox, work: (visit) => showOutbox(visit) },
  { method: 'GET', path: `${viewerPaths.outbox}/:id`, work: (visit) => open(visit) },
  { method: 'POST', path: `${viewerPaths.outbox}/:id`, work: (visit) => open(visit) },
  { method: 'POST', path: `${viewerPaths.outbox}/:id/stand`, work: move },
  { method: 'POST', path: `${viewerPaths.outbox}/:id/opnieuw`, work: again },
];

async function showOutbox({ desk, show }: Visit): Promise<FastifyReply> {
  const sent = await desk.call('GET', 'sent');
  return show({
    kind: 'outbox',
    tasks: sent.ok
      ? { state: 'listed', items: inOrder((sent.value as readonly SentTask[]).map(showSent)) }
      : { state: 'failed', why: sent.fault.text },
  });
}

async function open(visit: Visit, options: ShowOptions = {}): Promise<FastifyReply> {
  const task = await findTask(visit);
  if (!task.ok) {
    return visit.show({ kind: 'outbox', tasks: { state: 'failed', why: task.fault.text } }, options);
  }
  const shown = showSent(task.value);
  return visit.show({ kind: 'sent', task: shown, documents: shown.over ? [] : await documentsOf(visit) }, options);
}

/** A step can go without a document, so a list of them that fails is an empty one. */
async function documentsOf({ desk, id }: Visit): Promise<readonly ShownDocuments[]> {
  const found = await desk.call('GET', `sent/${encodeURIComponent(id)}/documents`);
  return found.ok ? (found.value as readonly OwnDocuments[]).map((kind) => showDocuments(kind, true)) : [];
}

async function findTask({ desk, id }: Visit): Promise<Result<SentTask>> {
  const sent = await desk.call('GET', 'sent');
  if (!sent.ok) {
    return sent;
  }
  const task = (sent.value as readonly SentTask[]).find((one) => one.id === id);
  return task === undefined ? err(fault('CLI-NO-TASK')) : ok(task);
}

async function move(visit: Visit): Promise<FastifyReply> {
  const { desk, field, id } = visit;
  const note = field('note');
  const documents = documentsInForm(visit);
  const moved = await desk.call('POST', `sent/${encodeURIComponent(id)}/status`, {
    status: field('status'),
    ...(note === '' ? {} : { note }),
    ...(Object.keys(documents).length === 0 ? {} : { documents }),
  });
  return open(visit, moved.ok ? { done: taskTexts.done } : { problem: moved.fault.text });
}

async function again(visit: Visit): Promise<FastifyReply> {
  const told = await visit.desk.call('POST', `sent/${encodeURIComponent(visit.id)}/again`, {});
  return open(visit, told.ok ? { done: taskTexts.toldAgain } : { problem: told.fault.text });
}
