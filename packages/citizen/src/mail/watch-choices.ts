import type { Bsn, Result } from '@stelsel/kernel';

/** How this service is told of changes of choices, person by person. */
export interface WatchChoices {
  /** From now on; asked again it changes nothing. The register answers with what holds now. */
  watch(bsn: Bsn): Promise<Result<{ readonly id: string }>>;
  unwatch(id: string): Promise<Result<unknown>>;
}
