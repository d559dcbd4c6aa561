/** What the answers of others say about us: how far our clock is off, and how fresh what we believe is. */
import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { offset } from '../doctor/check-national.ts';
import { fault } from '../faults.ts';
import type { Health, HealthFacts } from './health.ts';
import { lastTry } from './health.ts';
import { healthLimits } from './health-limits.ts';

/** The fetcher of the process, watched: nothing is asked that was not asked already. */
export function watchAnswers(fetch: Fetcher, clock: Clock, watch: Health['watch']): Fetcher {
  const clocks = new Map<string, { readonly offsetMs: number; readonly atMs: number }>();
  watch('clock', () => clockState(clocks, clock), { degrades: true });
  const statusLists = lastTry(clock);
  let lists = 0;
  return async (request) => {
    const beforeMs = clock.nowMs();
    const answer = await fetch(request);
    const date = answer.ok ? Date.parse(answer.value.headers.date ?? '') : Number.NaN;
    if (!Number.isNaN(date)) {
      clocks.set(new URL(request.url).host, { offsetMs: offset(date, beforeMs, clock.nowMs()), atMs: clock.nowMs() });
    }
    if (request.headers?.accept === 'application/vc+jwt') {
      if (lists === 0) {
        watch('status lists', () => freshness(statusLists), { degrades: true });
      }
      lists += 1;
      const good = answer.ok && answer.value.status === 200;
      statusLists.note(
        good ? ok() : answer.ok ? err(fault('CLI-STATUS-LIST', { status: answer.value.status })) : answer,
      );
    }
    return answer;
  };
}

function freshness(tried: ReturnType<typeof lastTry>): Result<HealthFacts> {
  const state = tried.check();
  return state.ok ? ok({ ageSeconds: tried.ageSeconds() }) : state;
}

/** The clock that is furthest off names the host; one host that is wrong is told by the others being right. */
function clockState(
  clocks: ReadonlyMap<string, { readonly offsetMs: number; readonly atMs: number }>,
  clock: Clock,
): Result<HealthFacts> {
  const fresh = [...clocks].filter(([, { atMs }]) => clock.nowMs() - atMs < healthLimits.clockAgeMs);
  const [furthest] = fresh.toSorted(([, a], [, b]) => Math.abs(b.offsetMs) - Math.abs(a.offsetMs));
  if (furthest === undefined) {
    return ok({ compared: 0 });
  }
  const [host, { offsetMs }] = furthest;
  const seconds = Math.round(offsetMs / 1000);
  return Math.abs(offsetMs) > healthLimits.clockMs
    ? err(fault('CLI-CLOCK', { host, seconds }))
    : ok({ compared: fresh.length, offsetSeconds: seconds });
}
