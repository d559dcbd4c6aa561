import type { Ura } from '@stelsel/kernel';

/** Whose log this is and which system wrote it. */
export interface LogSource {
  /** Stable name of the system, such as its host name. */
  readonly site: string;
  /** Name for people: of the organisation, or of the national service. */
  readonly name: string;
  /** A care organisation has one; a national service has none. */
  readonly ura?: Ura;
}
