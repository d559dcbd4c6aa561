import type { Database, OutboxEvent } from '@stelsel/database';
import type { Result } from '@stelsel/kernel';
import { followSource, postgresRegisteredStore, postgresSourceMarks } from '@stelsel/node';
import type { FhirServerRepository } from '@stelsel/store';
import { everySoOften } from '../compose/every-so-often.ts';
import { lastTry } from '../compose/health.ts';
import type { ProcessContext } from '../compose/process-context.ts';
import type { ProxySource } from '../config/config-schema.ts';

/** A record that stands elsewhere. */
export interface FollowedSource {
  readonly ura: string;
  /** The name the organisation is registered under. */
  readonly tenant: string;
  readonly repository: FhirServerRepository;
  readonly settings: ProxySource;
}

/** Looks at each source now and then and tells what changed to whoever keeps the index true; one round at a time. */
export function followSources(
  { clock, watch, onClose }: Pick<ProcessContext, 'clock' | 'watch' | 'onClose'>,
  db: Database,
  sources: readonly FollowedSource[],
  follow: (events: readonly OutboxEvent[]) => Promise<Result<void>>,
): void {
  const marks = postgresSourceMarks(db);
  const registered = postgresRegisteredStore(db);
  for (const { ura, tenant, repository, settings } of sources) {
    const scanMs = settings.scanHours * 3_600_000;
    const round = followSource({ tenant, repository, follow, marks, registered, clock, scanMs });
    const { note, check } = lastTry(clock);
    watch(`source ${ura}`, () => check(), { degrades: true });
    onClose(everySoOften(settings.followSeconds * 1_000, async () => note(await round())));
  }
}
