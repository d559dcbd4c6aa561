import {
  addressingMigrations,
  type DirectoryReplica,
  directoryReplica,
  directoryScopes,
  scheduleSync,
} from '@stelsel/addressing';
import { combine, ok, type Result } from '@stelsel/kernel';
import type { RoleName } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { lastTry } from './health.ts';
import type { OrganizationAgent } from './organization-agent.ts';
import { nationalUrl, type ProcessContext } from './process-context.ts';

/** A copy is too old when this many runs in a row brought nothing. */
const missedRuns = 4;

/** The process's own copy of the national directory, kept up to date in the name of one of its organisations. */
export async function openDirectoryCopy(
  context: ProcessContext,
  role: RoleName,
  agent: OrganizationAgent,
): Promise<Result<{ readonly replica: DirectoryReplica; readonly begin: () => Promise<Result<void>> }>> {
  const opened = combine([
    nationalUrl(context.config, role, 'directory'),
    await context.database('addressing', addressingMigrations),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [baseUrl, db] = opened.value;
  const { fetch, clock, randomness, config, onNote } = context;
  const copy = directoryReplica({
    db,
    fetch,
    clock,
    baseUrl,
    authorize: agent.authorizeAt(baseUrl, directoryScopes.read),
  });
  const tried = lastTry(clock);
  const replica: DirectoryReplica = { ...copy, sync: async () => tried.note(await copy.sync()) };
  const everyMs = config.national.synchronizeSeconds * 1_000;
  context.watch('directory', () => {
    const late = { maxAgeMs: everyMs * missedRuns, fault: (seconds: number) => fault('CLI-COPY-OLD', { seconds }) };
    const state = tried.check(late);
    return state.ok ? ok({ ageSeconds: tried.ageSeconds() }) : state;
  });
  const begin = async (): Promise<Result<void>> => {
    const first = await replica.sync();
    context.onClose(
      scheduleSync({
        replica,
        everyMs,
        randomness,
        onFault: (fault) => onNote(fault.text.nl),
      }),
    );
    return first.ok ? ok() : first;
  };
  return ok({ replica, begin });
}
