/** Whether this process can do its work now, for whoever watches over it: names and reasons, never data. */
import type { Clock, Fault, Result } from '@stelsel/kernel';
import type { FastifyPluginAsync } from 'fastify';

/** Says whether a part works at this moment. */
type HealthCheck = () => Result<void> | Promise<Result<void>>;

export interface Health {
  /** Looks at this part from now on. Of two checks under one name the last counts. */
  watch(part: string, check: HealthCheck): void;
  /** `GET /health`: 200 when every part works, 503 with the reasons otherwise. */
  readonly server: FastifyPluginAsync;
}

export function health(): Health {
  const checks = new Map<string, HealthCheck>();
  return {
    watch: (part, check) => void checks.set(part, check),
    server: async (app) => {
      app.get('/health', async (_request, reply) => {
        const parts = await Promise.all([...checks].map(async ([part, check]) => stateOf(part, await check())));
        const well = parts.every(({ status }) => status === 'ok');
        return reply.code(well ? 200 : 503).send({ status: well ? 'ok' : 'failing', parts });
      });
    },
  };
}

function stateOf(part: string, result: Result<void>) {
  return result.ok
    ? { part, status: 'ok' }
    : { part, status: 'failing', code: result.fault.code, text: result.fault.text };
}

/** Remembers how the last try went; a part that was never tried has not failed. */
export interface LastTry {
  /** Takes the result of a try and passes it on. */
  note<R extends Result<unknown>>(result: R): R;
  /** The fault of the last try, or `late` when the last success is longer ago than `maxAgeMs`. */
  check(late?: { readonly maxAgeMs: number; readonly fault: (ageSeconds: number) => Fault }): Result<void>;
}

export function lastTry(clock: Clock): LastTry {
  let last: Result<void> = { ok: true, value: undefined };
  let succeededMs = clock.nowMs();
  return {
    note: (result) => {
      last = result.ok ? { ok: true, value: undefined } : { ok: false, fault: result.fault };
      succeededMs = result.ok ? clock.nowMs() : succeededMs;
      return result;
    },
    check: (late) => {
      const ageMs = clock.nowMs() - succeededMs;
      return last.ok && late !== undefined && ageMs > late.maxAgeMs
        ? { ok: false, fault: late.fault(Math.round(ageMs / 1000)) }
        : last;
    },
  };
}
