/**
 * The Tasks that were sent to who asks, where the national guide tells of a Task with a signal only (eOverdracht): there is no
 * authorization base to echo, so the Task in the record is the consent itself, for the organisation it names.
 */
import type { Exchange } from '@stelsel/exchanges';
import { parseSearch } from '@stelsel/fhir';
import { type Actor, type Bsn, namingSystem, ok, type Result } from '@stelsel/kernel';
import { nodeLimits } from '../limits.ts';
import { findSentTask, type HeldTask, type HeldTaskDeps, sentTaskOf } from '../notified-pull/held-task.ts';
import { storedItem } from '../rest/answer-body.ts';
import { personOfResource } from './own-record.ts';
import { type Pass, proven } from './pass.ts';

/**
 * The Task that the request names, or the open ones about the person it concerns; none when the token is for no exchange that
 * tells by signal. Only a Task whose owner is the organisation of the token counts. Fault: that of a store that is away.
 */
export async function sentToAsker(pass: Pass, inScope: readonly Exchange[]): Promise<Result<readonly HeldTask[]>> {
  const actor = proven(pass.actor, 'actor');
  const { repository } = pass.tenant;
  const exchanges = inScope.flatMap((exchange) => signalled(exchange, repository.model.version));
  if (exchanges.length === 0 || actor.purpose !== 'COC') {
    return ok([]);
  }
  const deps: HeldTaskDeps = { repository, exchanges, clock: pass.deps.clock };
  const { type, id } = pass.request;
  const tasks =
    type === 'Task' && id !== undefined ? await namedTask(deps, id) : await openTasks(pass, deps, actor.patient);
  return tasks.ok ? ok(tasks.value.filter((held) => isFor(held, actor))) : tasks;
}

/** Of an exchange the versions in which a bare signal is how a Task is told of. */
function signalled(exchange: Exchange, fhir: HeldTaskDeps['repository']['model']['version']): readonly Exchange[] {
  const versions = exchange.versions.filter((one) => one.fhir === fhir && one.workflow?.signal !== undefined);
  return versions.length === 0 ? [] : [{ ...exchange, versions }];
}

function isFor({ referred, subject }: HeldTask, { organization, patient }: Actor): boolean {
  return referred.owner === `${namingSystem.ura}|${organization.ura}` && (patient ?? subject) === subject;
}

async function namedTask(deps: HeldTaskDeps, id: string): Promise<Result<readonly HeldTask[]>> {
  return orNone(await findSentTask(deps, id));
}

async function openTasks(
  pass: Pass,
  deps: HeldTaskDeps,
  declared: Bsn | undefined,
): Promise<Result<readonly HeldTask[]>> {
  const { repository } = pass.tenant;
  const person = declared ?? (await personAsked(pass));
  const subjects =
    person === undefined ? ok([]) : await repository.personKeys({ system: namingSystem.bsn, value: person });
  const codes = deps.exchanges.flatMap(({ versions }) => versions.flatMap(({ workflow }) => workflow?.code ?? []));
  const code = codes.map((one) => `${one.system}|${one.code}`).join(',');
  const count = String(nodeLimits.tasksOfPerson);
  const search = parseSearch(
    'Task',
    [
      ['code', code],
      ['_count', count],
    ],
    repository.model,
  );
  if (!subjects.ok || !search.ok) {
    return subjects.ok ? (search as Result<never>) : subjects;
  }
  if (subjects.value.length === 0) {
    return ok([]);
  }
  const page = await repository.search(search.value, { guarded: true, subjects: subjects.value });
  if (!page.ok) {
    return page;
  }
  const found: HeldTask[] = [];
  for (const stored of page.value.matches) {
    const held = await sentTaskOf(deps, stored);
    found.push(...(held.ok && !held.value.ended ? [held.value] : []));
  }
  return ok(found);
}

/** Whom a resource is about that is read by its address: who fetches on a signal needs to declare nobody. */
async function personAsked({ tenant, request: { type, id, interaction } }: Pass): Promise<Bsn | undefined> {
  if (type === undefined || id === undefined || (interaction !== 'read' && interaction !== 'operation')) {
    return undefined;
  }
  const stored = await tenant.repository.read(type, id);
  return stored.ok ? personOfResource(tenant.repository, storedItem(stored.value).resource) : undefined;
}

function orNone(held: Result<HeldTask>): Result<readonly HeldTask[]> {
  if (held.ok) {
    return ok([held.value]);
  }
  return held.fault.code === 'NOD-REFERRAL-ENDED' ? ok([]) : held;
}
