import type { KeyObject } from 'node:crypto';
import type { Database } from '@stelsel/database';
import type { Clock, SigningKey } from '@stelsel/kernel';

/** What the use cases of an open log share; the secret is already a key. */
export interface OpenLogDeps {
  readonly db: Database;
  readonly tenant: string;
  readonly key: SigningKey;
  readonly secret: KeyObject;
  readonly clock: Clock;
}
