/** The background work on exports and imports of all tenants: any process may do it, one at a time per job, and after a crash another goes on. */
import { setTimeout } from 'node:timers/promises';
import { attempt, createOutbox, type Database, type Outbox, type OutboxConsumer } from '@stelsel/database';
import type { FhirModel } from '@stelsel/fhir';
import { type Clock, type Fault, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Session } from '../rows.ts';
import { type ExportWork, exportStep, prepareExport } from './export-step.ts';
import { type CheckLine, type FetchLines, type ImportLines, importStep, readInput, sourceOf } from './import-step.ts';
import {
  type JobRow,
  keepJob,
  type Progress,
  readJob,
  removeJob,
  saveFailure,
  saveProgress,
  setTenant,
  type Taken,
  takeJob,
} from './job-rows.ts';

export interface BulkWorkDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** By which FHIR definitions a record is kept; undefined for a record that another process works on. */
  readonly modelOf: (tenant: string) => FhirModel | undefined;
  readonly fetchLines: FetchLines;
  readonly checkLine?: CheckLine;
  /** Names of those who must hear of every change, as for the store. */
  readonly consumers?: readonly OutboxConsumer[];
  /** Hears of a mistake of ours that ended a job. */
  readonly onMistake?: (error: unknown) => void;
}

export interface BulkWork {
  /** Finishes the step that is going on and stops; the rest waits for the next worker. */
  stop(): Promise<void>;
}

type Deps = BulkWorkDeps & { readonly outbox: Outbox };

export function workBulkJobs(options: BulkWorkDeps): BulkWork {
  const deps = { ...options, outbox: createOutbox(options.consumers ?? []) };
  const stopping = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const taken = await attempt(() => takeJob(deps.db));
      if (taken.ok && taken.value !== undefined) {
        const { value } = taken;
        // A mistake of ours in one job ends that job: the others, and the process, go on.
        await workOn(deps, value, stopping.signal).catch((error: unknown) => breakOff(deps, value, error));
      } else {
        await setTimeout(storeLimits.jobPollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const done = loop();
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

/** Step after step, each one transaction that says how far the job is; ends when the job does, or is somebody else's. */
async function workOn(deps: Deps, taken: Taken, signal: AbortSignal): Promise<void> {
  const session = sessionOf(deps, taken);
  if (session === undefined) {
    return;
  }
  let work: ExportWork | undefined;
  while (!signal.aborted) {
    const read = await inTransaction(deps, session, async (tx) => {
      await setTenant(tx);
      return ok(await readJob(tx, taken.id));
    });
    const job = read.ok ? read.value : undefined;
    if (job === undefined || job.state !== 'running') {
      await (read.ok ? remove(deps, session, taken) : undefined);
      return;
    }
    if (job.kind === 'export' && work === undefined) {
      const prepared = await inTransaction(deps, session, async (tx) => {
        await setTenant(tx);
        return prepareExport(tx, job);
      });
      if (!prepared.ok) {
        return fail(deps, session, taken, prepared.fault);
      }
      if (prepared.value === 'not yet') {
        await setTimeout(storeLimits.jobPollMs);
        continue;
      }
      work = prepared.value;
    }
    const stepped = await step(deps, session, taken, { job, work });
    if (!stepped.ok) {
      return fail(deps, session, taken, stepped.fault);
    }
    if (stepped.value === 'left') {
      return;
    }
  }
}

/** Undefined for a record that another process works on. */
function sessionOf({ db, modelOf }: Deps, { tenant }: Taken): Session | undefined {
  const model = modelOf(tenant);
  return model === undefined ? undefined : { tenant, model, sql: db };
}

async function breakOff(deps: Deps, taken: Taken, error: unknown): Promise<void> {
  deps.onMistake?.(error);
  const session = sessionOf(deps, taken);
  await (session === undefined ? undefined : fail(deps, session, taken, fault('STO-JOB-BROKEN')));
}

/** Does one step; `left` when there is no next one for this worker. */
async function step(
  deps: Deps,
  session: Session,
  taken: Taken,
  { job, work }: { readonly job: JobRow; readonly work: ExportWork | undefined },
): Promise<Result<'left' | 'on'>> {
  const lines = work === undefined ? await readImport(deps, session, job) : undefined;
  if (lines?.ok === false) {
    return lines;
  }
  return inTransaction(deps, session, async (tx) => {
    await setTenant(tx);
    if (!(await keepJob(tx, taken, storeLimits.jobLeaseMs))) {
      return ok('left');
    }
    const progress: Result<Progress> =
      lines === undefined
        ? await exportStep(tx, job, work as ExportWork)
        : await importStep(tx, deps, job, lines.value);
    if (!progress.ok) {
      return progress;
    }
    await saveProgress(tx, job.id, progress.value, deps.clock.nowMs());
    if (!progress.value.ended) {
      return ok('on');
    }
    // Due again when the result is kept long enough.
    await keepJob(tx, taken, storeLimits.jobKeepMs);
    return ok('left');
  });
}

/** No transaction waits for the network: what is fetched is fetched before. */
function readImport(deps: Deps, session: Session, job: JobRow): Promise<Result<ImportLines>> {
  const source = sourceOf(job);
  if (source.url !== undefined) {
    return deps.fetchLines(source.url, source.from);
  }
  return inTransaction(deps, session, async (tx) => {
    await setTenant(tx);
    return ok(await readInput(tx, job.id, source));
  });
}

/** What is away now is tried again when the lease ends; any other fault ends the job, with the fault for who asks. */
async function fail(deps: Deps, session: Session, taken: Taken, problem: Fault): Promise<void> {
  if (problem.kind === 'unavailable' || problem.kind === 'busy') {
    return;
  }
  await inTransaction(deps, session, async (tx) => {
    await setTenant(tx);
    if (await keepJob(tx, taken, storeLimits.jobKeepMs)) {
      await saveFailure(tx, taken.id, problem, deps.clock.nowMs());
    }
    return ok();
  });
}

/** A job whose result was kept long enough, or of which nothing is left. */
function remove(deps: Deps, session: Session, taken: Taken): Promise<Result<void>> {
  return inTransaction(deps, session, async (tx) => {
    await setTenant(tx);
    if (await keepJob(tx, taken, storeLimits.jobLeaseMs)) {
      await removeJob(tx, taken.id);
    }
    return ok();
  });
}
