/** Tells the agendas how often the organisations of this node answered others, from their own logs: numbers, never about whom. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { UseReport, useScope } from '@stelsel/regie';
import { fault } from '../../faults.ts';
import { everySoOften } from '../every-so-often.ts';
import { lastTry } from '../health.ts';
import type { ProcessContext } from '../process-context.ts';
import type { HostedOrganization } from './hosted-organization.ts';

type ReportContext = Pick<ProcessContext, 'config' | 'exchanges' | 'fetch' | 'clock' | 'watch' | 'onClose'>;

/** By name, so that a node does not read the agendas. */
const scope: typeof useScope = 'use:report';
const dayMs = 24 * 3_600_000;

/** Each organisation at its own pace, and only when its log grew or the day changed. Without an address nothing is told. */
export function reportUse(context: ReportContext, hosted: readonly HostedOrganization[]): void {
  const { config, clock, watch, onClose } = context;
  const { regie, synchronizeSeconds } = config.national;
  for (const one of regie === undefined ? [] : hosted) {
    const { note, check } = lastTry(clock);
    watch(`use ${one.agent.ura}`, () => check(), { degrades: true });
    const round = reporter(context, `${regie}/measure`, one);
    onClose(everySoOften(synchronizeSeconds * 1_000, async () => note(await round())));
  }
}

function reporter(context: ReportContext, url: string, one: HostedOrganization): () => Promise<Result<void>> {
  let told = '';
  return async () => {
    const days = lastDays(context.clock.nowMs());
    const size = await one.log.size();
    if (!size.ok || told === `${days[0]} ${size.value}`) {
      return size.ok ? ok() : size;
    }
    const use = await one.log.use({ sinceMs: context.clock.nowMs() - 2 * dayMs });
    if (!use.ok) {
      return use;
    }
    const { counts } = use.value;
    const sent = await send(context, url, one, {
      exchanges: context.exchanges.map(({ id }) => id),
      days: days.map((day) => ({
        day,
        counts: counts
          .filter((count) => count.day === day)
          .map(({ exchange, asker, count }) => ({ exchange, asker, count })),
      })),
    });
    if (sent.ok) {
      told = `${days[0]} ${use.value.size}`;
    }
    return sent;
  };
}

/** Today and yesterday in Amsterdam: after midnight the last hour of the day before is told too. */
function lastDays(nowMs: number): readonly string[] {
  const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
  return [inAmsterdam.format(nowMs), inAmsterdam.format(nowMs - dayMs)];
}

async function send(
  { fetch }: ReportContext,
  url: string,
  { agent }: HostedOrganization,
  report: UseReport,
): Promise<Result<void>> {
  const address = { method: 'POST', url: `${url}/use` } as const;
  const authorization = await agent.authorizeAt(url, scope)(address);
  if (!authorization.ok) {
    return authorization;
  }
  const headers = { ...authorization.value, 'content-type': 'application/json' };
  const answer = await fetch({ ...address, headers, body: JSON.stringify(report) });
  return answer.ok && answer.value.status !== 204
    ? err(fault('CLI-USE-REFUSED', { status: answer.value.status }))
    : answer.ok
      ? ok()
      : answer;
}
