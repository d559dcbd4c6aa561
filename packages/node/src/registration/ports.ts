/** What registering by itself needs from outside. */
import type { DataCategory } from '@stelsel/exchanges';
import type { Bsn, Result, Ura } from '@stelsel/kernel';
import type { LocalizationClient } from '@stelsel/localization';
import type { Repository } from '@stelsel/store';

/** What was registered about one person, as the store knows them. */
export interface Registered {
  /** Under which BSN it was registered: needed to withdraw after the Patient is gone. */
  readonly bsn: Bsn;
  readonly categories: readonly DataCategory[];
}

/** Remembers what the index was told, so that only changes are told again. */
export interface RegisteredStore {
  read(tenant: string, subject: string): Promise<Result<Registered | undefined>>;
  /** Replaces; without categories the person is forgotten. */
  write(tenant: string, subject: string, registered: Registered): Promise<Result<void>>;
  /** What these records are registered for under a BSN. */
  categoriesOf(tenants: readonly string[], bsn: Bsn): Promise<Result<ReadonlySet<DataCategory>>>;
  /** Everybody who is registered. */
  subjects(tenant: string): Promise<Result<readonly string[]>>;
}

/** How far a source elsewhere was followed. */
export interface SourceMark {
  /** Changes before this moment were told. */
  readonly sinceMs: number;
  /** When everybody was last looked at. */
  readonly scannedMs: number;
}

export interface SourceMarks {
  read(tenant: string): Promise<Result<SourceMark | undefined>>;
  write(tenant: string, mark: SourceMark): Promise<Result<void>>;
}

/** One record of an organisation that registers. */
export interface RegisteringTenant {
  readonly ura: Ura;
  /** RoleCodeNL. */
  readonly type: string;
  readonly repository: Pick<Repository, 'model' | 'read' | 'everything'>;
  /** Names of its records in other FHIR versions: what one of them still holds stays registered. */
  readonly others: readonly string[];
  readonly index: Pick<LocalizationClient, 'register' | 'withdraw'>;
  /** A one-time token of the person for the index. */
  readonly tokenFor: (bsn: Bsn) => Promise<Result<string>>;
  /** Asks the consent register to tell us of every change of this person's choices; asking twice is fine. */
  readonly subscribe: (bsn: Bsn) => Promise<Result<void>>;
}
