import type { Clock } from '@stelsel/kernel';
import type { Repository } from '@stelsel/store';
import type { TrustChain } from '../ports.ts';

/** What the use cases of the directory share. */
export interface DirectoryDeps {
  readonly repository: Repository;
  readonly clock: Clock;
  /** Public FHIR base, without a slash at the end. */
  readonly base: string;
  /** Whose signatures count; without it a signed Provenance cannot be verified and is refused. */
  readonly trustChain?: TrustChain;
}
