import { randomUUID } from 'node:crypto';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { type Job, PgBoss } from 'pg-boss';
import { faultOfPostgres } from './database-error.ts';
import { databaseLimits } from './limits.ts';

export interface JobsOptions {
  readonly url: string;
  /** Schema of the queue tables; pg-boss makes and migrates it. */
  readonly schema?: string;
  /** Hears of failures of the queue itself, such as a database that is away for a while; it goes on by itself. */
  readonly onError?: (error: Error) => void;
}

export interface WorkOptions {
  /** Jobs of this name at once in this process. */
  readonly concurrency?: number;
  readonly retries?: number;
  /** A job that takes longer is given to another worker. */
  readonly expireSeconds?: number;
}

/** Background work that survives a restart: kept in PostgreSQL, tried again with growing pauses. */
export interface Jobs {
  /** Does the jobs of one name. A fault or a throw is a failed attempt; a job may come again: be idempotent. */
  work<T extends object>(name: string, handler: JobHandler<T>, options?: WorkOptions): Promise<void>;
  /** Adds one job; with a `key` at most one job of that key waits. */
  send(name: string, data: object, options?: { readonly key?: string; readonly afterSeconds?: number }): Promise<void>;
  /** Adds a job at the times of a cron rule (UTC), once over all processes. `work` for the name comes first. */
  schedule(name: string, cron: string, data?: object): Promise<void>;
  /** Lets running jobs finish and stops. */
  stop(): Promise<void>;
}

export type JobHandler<T extends object> = (data: T, signal: AbortSignal) => Promise<Result<unknown>>;

/** Starts the job queue of one database (pg-boss). Faults: those of `openDatabase`. */
export async function startJobs(options: JobsOptions): Promise<Result<Jobs>> {
  const boss = new PgBoss({
    connectionString: options.url,
    schema: options.schema ?? 'jobs',
    max: databaseLimits.jobsPool,
    connectionTimeoutMillis: databaseLimits.connectMs,
    application_name: 'stelsel jobs',
  });
  boss.on('error', (error) => options.onError?.(error));
  try {
    await boss.start();
  } catch (error) {
    const fault = faultOfPostgres(error);
    if (fault === undefined) {
      throw error;
    }
    await boss.stop({ graceful: false }).catch(() => undefined);
    return err(fault);
  }
  return ok(jobsOn(boss));
}

function jobsOn(boss: PgBoss): Jobs {
  const known = new Set<string>();
  const ensureQueue = async (name: string, options: WorkOptions = {}): Promise<void> => {
    if (known.has(name)) {
      return;
    }
    await boss.createQueue(name, {
      // At most one waiting job per key; jobs without a key get one of their own.
      policy: 'short',
      retryLimit: options.retries ?? databaseLimits.jobRetries,
      retryBackoff: true,
      expireInSeconds: options.expireSeconds ?? databaseLimits.jobSeconds,
    });
    known.add(name);
  };
  return {
    work: async (name, handler, options = {}) => {
      await ensureQueue(name, options);
      await boss.work(
        name,
        { localConcurrency: options.concurrency ?? 1, batchSize: 1, pollingIntervalSeconds: 0.5 },
        (jobs: Job<object>[]) => runJobs(jobs, handler as JobHandler<object>),
      );
    },
    send: async (name, data, { key, afterSeconds } = {}) => {
      await ensureQueue(name);
      await boss.send(name, data, {
        singletonKey: key ?? randomUUID(),
        ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
      });
    },
    schedule: async (name, cron, data = {}) => {
      await ensureQueue(name);
      await boss.schedule(name, cron, data, { tz: 'UTC' });
    },
    stop: () => boss.stop({ graceful: true, close: true }),
  };
}

async function runJobs(jobs: readonly Job<object>[], handler: JobHandler<object>): Promise<void> {
  for (const job of jobs) {
    const result = await handler(job.data, job.signal);
    if (!result.ok) {
      throw new FailedJob(result.fault);
    }
  }
}

/** What pg-boss keeps of a failed attempt: the code and text of the fault, nothing of the data. */
class FailedJob extends Error {
  constructor(fault: Fault) {
    super(`${fault.code}: ${fault.text.en}`);
    this.name = 'FailedJob';
  }
}
