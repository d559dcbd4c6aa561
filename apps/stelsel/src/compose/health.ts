/** Whether this process can do its work now, for whoever watches over it: names and reasons, never data. */
import { type Clock, err, type Fault, ok, type Result, type Text } from '@stelsel/kernel';
import type { FastifyPluginAsync } from 'fastify';
import { fault } from '../faults.ts';
import { healthLimits } from './health-limits.ts';

/** What was measured, such as days left or events waiting. */
export type HealthFacts = Readonly<Record<string, string | number>>;

/** Says whether a part works at this moment, with what it measured. */
export type HealthCheck = () => HealthResult | Promise<HealthResult>;

type HealthResult = Result<HealthFacts> | Result<void>;

interface WatchOptions {
  /** Without this part the process still answers: its fault is told, and requests keep coming. */
  readonly degrades?: boolean;
}

export interface Health {
  /** Looks at this part from now on. Of two checks under one name the last counts. */
  watch(part: string, check: HealthCheck, options?: WatchOptions): void;
  /**
   * `GET /health`: 200 when the process can answer (`ok`, or `degraded` with reasons), 503 with the reasons otherwise.
   * `GET /health/ready` is the same in one word; `GET /health/live` only says that the process runs: a failing database
   * is no reason to restart it.
   */
  readonly server: FastifyPluginAsync;
}

interface Part {
  readonly part: string;
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly code?: string;
  readonly text?: Text;
  readonly facts?: HealthFacts;
}

/** A part that does not answer within `checkMs` is not well: who watches has to know, also when a database hangs. */
export function health(checkMs: number = healthLimits.checkMs): Health {
  const checks = new Map<string, { readonly check: HealthCheck; readonly degrades: boolean }>();
  const look = (): Promise<readonly Part[]> =>
    Promise.all(
      [...checks].map(async ([part, { check, degrades }]) => stateOf(part, await within(check, checkMs), degrades)),
    );
  return {
    watch: (part, check, { degrades = false } = {}) => void checks.set(part, { check, degrades }),
    server: async (app) => {
      app.get('/health', async (_request, reply) => {
        const parts = await look();
        const status = worst(parts);
        return reply.code(status === 'failing' ? 503 : 200).send({ status, parts });
      });
      app.get('/health/ready', async (_request, reply) => {
        const status = worst(await look());
        return reply.code(status === 'failing' ? 503 : 200).send({ status });
      });
      app.get('/health/live', async () => ({ status: 'ok' }));
    },
  };
}

async function within(check: HealthCheck, limitMs: number): Promise<HealthResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HealthResult>((resolve) => {
    timer = setTimeout(() => resolve(err(fault('CLI-PART-LATE', { milliseconds: limitMs }))), limitMs);
  });
  try {
    return await Promise.race([check(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function worst(parts: readonly Part[]): Part['status'] {
  return (['failing', 'degraded'] as const).find((word) => parts.some(({ status }) => status === word)) ?? 'ok';
}

function stateOf(part: string, result: HealthResult, degrades: boolean): Part {
  if (result.ok) {
    return { part, status: 'ok', ...(result.value === undefined ? {} : { facts: result.value }) };
  }
  const { code, text, params } = result.fault;
  const facts = Object.keys(params).length === 0 ? {} : { facts: params };
  return { part, status: degrades ? 'degraded' : 'failing', code, text, ...facts };
}

/** Remembers how the last try went; a part that was never tried has not failed. */
export interface LastTry {
  /** Takes the result of a try and passes it on. */
  note<R extends Result<unknown>>(result: R): R;
  /** The fault of the last try, or `late` when the last success is longer ago than `maxAgeMs`. */
  check(late?: { readonly maxAgeMs: number; readonly fault: (ageSeconds: number) => Fault }): Result<void>;
  /**
   * As `check`, but a failure of some time ago is only believed while `probe` fails too: a process that is sent no work because
   * it failed would never try again.
   */
  recheck(probe: () => Promise<Result<unknown>>): Promise<Result<void>>;
  /** Seconds since the last success, or since the start. */
  ageSeconds(): number;
}

export function lastTry(clock: Clock): LastTry {
  let last: Result<void> = { ok: true, value: undefined };
  let succeededMs = clock.nowMs();
  let failedMs = Number.NEGATIVE_INFINITY;
  return {
    ageSeconds: () => Math.round((clock.nowMs() - succeededMs) / 1000),
    note: (result) => {
      last = result.ok ? { ok: true, value: undefined } : { ok: false, fault: result.fault };
      succeededMs = result.ok ? clock.nowMs() : succeededMs;
      failedMs = result.ok ? failedMs : clock.nowMs();
      return result;
    },
    recheck: async (probe) => {
      if (last.ok || clock.nowMs() - failedMs < healthLimits.believedMs) {
        return last;
      }
      return (await probe()).ok ? ok() : last;
    },
    check: (late) => {
      const ageMs = clock.nowMs() - succeededMs;
      return last.ok && late !== undefined && ageMs > late.maxAgeMs
        ? { ok: false, fault: late.fault(Math.round(ageMs / 1000)) }
        : last;
    },
  };
}
