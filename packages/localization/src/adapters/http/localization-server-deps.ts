import type { AdmitDeps } from '@stelsel/http';
import type { Clock } from '@stelsel/kernel';
import type { ChangeDeps } from '../../change-holdings.ts';
import type { FindDeps } from '../../find-holders.ts';

/** What every route of the index needs. */
export interface LocalizationServerDeps extends AdmitDeps, FindDeps, ChangeDeps {
  readonly clock: Clock;
}
