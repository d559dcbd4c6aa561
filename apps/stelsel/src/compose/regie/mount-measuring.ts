/** Opens `/measure` of the agendas: organisations of the network report with their own token, and what they report is measured. */
import type { Database } from '@stelsel/database';
import { combine, ok, type Result } from '@stelsel/kernel';
import { keepMeasuring, type Measuring, postgresUse, type RegieDeps, useRoutes, useScope } from '@stelsel/regie';
import { lastTry } from '../health.ts';
import type { ProcessContext } from '../process-context.ts';

export async function mountMeasuring(
  context: ProcessContext,
  deps: RegieDeps,
  db: Database,
): Promise<Result<Measuring>> {
  const log = await context.logs('measure', { site: 'measure', name: 'Meting van gebruik voor de agenda’s' });
  const authenticate = log.ok
    ? await context.protection.protect({
        path: 'measure',
        scopes: { [useScope]: { callers: ['organization'] } },
        log: log.value.append,
      })
    : log;
  const opened = combine([log, authenticate]);
  if (!opened.ok) {
    return opened;
  }
  const [{ append }, admitted] = opened.value;
  const uses = postgresUse(db);
  const { note, check } = lastTry(context.clock);
  context.watch('measuring', () => check(), { degrades: true });
  const measuring = keepMeasuring({ ...deps, uses }, note);
  context.onClose(() => measuring.idle());
  const origin = context.config.listen.publicUrl;
  const routes = useRoutes({ authenticate: admitted, log: append, origin, uses, onReport: measuring.soon });
  await context.server.register(routes, { prefix: '/measure' });
  return ok(measuring);
}
