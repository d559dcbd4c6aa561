import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { type Check, checkOf } from './check.ts';
import { doctorLimits } from './limits.ts';

const roles = ['directory', 'index', 'pseudonyms', 'consent', 'issuer'] as const;

/** Whether each national role answers, and how far its clock is from ours. */
export async function checkNational(
  national: Config['national'],
  { fetch, clock }: { readonly fetch: Fetcher; readonly clock: Clock },
): Promise<readonly Check[]> {
  return Promise.all(
    roles.flatMap((role) => {
      const url = national[role];
      return url === undefined
        ? []
        : [probe(url, fetch, clock).then((result) => checkOf(`Landelijk: ${role}`, `National: ${role}`, result))];
    }),
  );
}

/** Any answer counts as reachable: without a token most addresses refuse, as they should. */
export async function probe(url: string, fetch: Fetcher, clock: Clock): Promise<Result<string>> {
  const before = clock.nowMs();
  const answer = await fetch({ method: 'GET', url, timeoutMs: doctorLimits.probeMs });
  if (!answer.ok) {
    return answer;
  }
  const date = Date.parse(answer.value.headers.date ?? '');
  if (Number.isNaN(date)) {
    return ok(url);
  }
  const offsetMs = offset(date, before, clock.nowMs());
  const seconds = Math.round(offsetMs / 1000);
  return Math.abs(offsetMs) <= doctorLimits.clockMs
    ? ok(`${url}, ${seconds} s`)
    : err(fault('CLI-CLOCK', { host: new URL(url).host, seconds }));
}

/** How far the other clock is from ours, given that it read `date` (whole seconds) somewhere between the two moments. */
export function offset(date: number, before: number, after: number): number {
  if (date + 1_000 < before) {
    return date + 1_000 - before;
  }
  return date > after ? date - after : 0;
}
