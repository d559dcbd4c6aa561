import type { Database, OutboxEvent } from '@stelsel/database';
import type { Result } from '@stelsel/kernel';
import { followSource, postgresRegisteredStore, postgresSourceMarks } from '@stelsel/node';
import type { FhirServerRepository } from '@stelsel/store';
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

/** Begins at once; stops after the round that is going on. */
function everySoOften(pauseMs: number, work: () => Promise<Result<void>>): () => Promise<void> {
  let stopped = false;
  let wake = (): void => undefined;
  const loop = async (): Promise<void> => {
    while (!stopped) {
      await work();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, stopped ? 0 : pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const done = loop();
  return async () => {
    stopped = true;
    wake();
    await done;
  };
}
