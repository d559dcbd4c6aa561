/** The Task on which somebody's right to ask rests, as it stands in the record of the holder now. */
import {
  type Exchange,
  endOf,
  type FoundWorkflow,
  findWorkflow,
  isOpen,
  listOf,
  membersOf,
  receiverOf,
} from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, type Clock, err, ok, type Referred, type Result } from '@stelsel/kernel';
import type { Repository, StoredResource } from '@stelsel/store';
import { fault } from '../faults.ts';
import { isDelivered } from '../guard/from-others/delivered.ts';
import { personOfResource } from '../guard/own-record.ts';
import { storedItem } from '../rest/answer-body.ts';

export interface HeldTask {
  readonly found: FoundWorkflow;
  readonly task: Resource;
  readonly version: number;
  readonly subject: Bsn;
  readonly referred: Referred;
  /** It stands in an end of its workflow: it gives no right any more but to hear that. */
  readonly ended: boolean;
}

export interface HeldTaskDeps {
  readonly repository: Pick<Repository, 'read' | 'model'>;
  readonly exchanges: readonly Exchange[];
  readonly clock: Clock;
}

/**
 * Reads the Task again every time: a right to ask ends with the state of the Task, its period, its receiver and its person,
 * at once and without anybody telling anybody. A Task that somebody else brought gives
 * nothing. Faults: NOD-REFERRAL-ENDED for every such case, and that of a store that is away.
 */
export async function findHeldTask(deps: HeldTaskDeps, id: string): Promise<Result<HeldTask>> {
  const sent = await findSentTask(deps, id);
  return sent.ok && sent.value.ended ? ended() : sent;
}

/** The same, and a Task that stands in an end of its workflow as well: `ended` says so. */
export async function findSentTask(deps: HeldTaskDeps, id: string): Promise<Result<HeldTask>> {
  const stored = await deps.repository.read('Task', id);
  if (!stored.ok) {
    return stored.fault.kind === 'not-found' ? ended() : stored;
  }
  return sentTaskOf(deps, stored.value);
}

/** What a stored Task gives to whom; fault NOD-REFERRAL-ENDED when it gives nothing to anybody. */
export async function sentTaskOf(deps: HeldTaskDeps, stored: StoredResource): Promise<Result<HeldTask>> {
  const { resource: task } = storedItem(stored);
  const fhir = deps.repository.model.version;
  const found = findWorkflow(deps.exchanges, fhir, task);
  const owner = receiverOf(task);
  const nowMs = deps.clock.nowMs();
  if (found === undefined || owner === undefined || isDelivered(task) || !isState(found, task.status)) {
    return ended();
  }
  const subject = await personOfResource(deps.repository, task);
  if (subject === undefined || endOf(task, found.workflow, nowMs) <= nowMs) {
    return ended();
  }
  const referred = { task: stored.id, fhir, owner: `${owner.system}|${owner.value}` };
  const over = !isOpen(found.workflow, task.status);
  return ok({ found, task, version: stored.version, subject, referred, ended: over });
}

function isState({ workflow }: FoundWorkflow, status: unknown): boolean {
  return workflow.states.some((state) => state.status === status);
}

function ended(): Result<never> {
  return err(fault('NOD-REFERRAL-ENDED'));
}

/** Of documents a Task gives those that it names as its input, and no other of the same kind. */
export function namesInput({ task }: Pick<HeldTask, 'task'>, address: string, fhirBase: string): boolean {
  return listOf(task.input)
    .map(({ valueReference }) => membersOf(valueReference).reference)
    .some((reference) => reference === address || reference === `${fhirBase}/${address}`);
}
