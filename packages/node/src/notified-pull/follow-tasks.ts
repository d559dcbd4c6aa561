/** Hears of every Task that changes in a record, and queues the ones that somebody else must be told of. */
import type { OutboxEvent } from '@stelsel/database';
import { type Exchange, type ExchangeWorkflow, findWorkflow, membersOf } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { type ResourceChanged, resourceChanged } from '@stelsel/store';
import { storedItem } from '../rest/answer-body.ts';
import type { SendingTenant, SentNotices } from './ports.ts';

export interface FollowTasksDeps {
  /** By the name the store knows the record under. */
  readonly tenantOf: (tenant: string) => SendingTenant | undefined;
  readonly exchanges: readonly Exchange[];
  readonly sent: SentNotices;
}

/** Whether an event of the store is about a Task at all: all else need not be kept for this consumer. */
export function isAboutTask({ type, payload }: Pick<OutboxEvent, 'type' | 'payload'>): boolean {
  return type === resourceChanged.type && (payload as ResourceChanged).type === 'Task';
}

/**
 * The consumer of the store's outbox that sends Tasks out. It only queues: a receiver that is away holds up nobody else. May
 * come twice; what was told is not told again, unless the sender moved the Task or took it back: then the receiver hears that it did.
 */
export function followTasks(deps: FollowTasksDeps): (event: OutboxEvent) => Promise<Result<void>> {
  return async (event) => {
    const change = event.payload as ResourceChanged;
    const tenant = isAboutTask(event) ? deps.tenantOf(change.tenant) : undefined;
    if (tenant === undefined) {
      return ok();
    }
    if (change.change === 'erase') {
      return deps.sent.remove(change.tenant, change.id);
    }
    const stored = await tenant.repository.read('Task', change.id);
    if (!stored.ok) {
      return stored.fault.kind === 'not-found' ? ok() : stored;
    }
    const { resource } = storedItem(stored.value);
    const found = findWorkflow(deps.exchanges, tenant.repository.model.version, resource);
    if (found === undefined) {
      return ok();
    }
    const known = await deps.sent.read(change.tenant, change.id);
    if (!known.ok) {
      return known;
    }
    const due = known.value === undefined || (known.value.state === 'sent' && movedBySender(found.workflow, resource));
    return due ? deps.sent.queue(change.tenant, change.id) : ok();
  };
}

/** A later version in a state that only the sender moves a Task to. */
export function movedBySender(workflow: ExchangeWorkflow, { status, meta }: Resource): boolean {
  const movers = workflow.states.flatMap(({ next }) => next.filter((to) => to.status === status).map(({ by }) => by));
  const later = Number(membersOf(meta).versionId) > 1;
  return later && movers.length > 0 && movers.every((by) => by === 'sender');
}
