/** What the index needs from outside. */
import type { DataCategory } from '@stelsel/exchanges';
import type { Actor, Pseudonym, Result, Ura } from '@stelsel/kernel';
import type { Holder, Holding, Registration, Source } from './holding.ts';

/**
 * Opens a token made for the index. The newest pseudonym stands first; older ones follow while a key is being replaced.
 * The token is spent by it.
 */
export type OpenToken = (token: string, asker: Actor) => Promise<Result<readonly Pseudonym[]>>;

/**
 * Asks the consent register which of these holders may disclose what to the asker. `consentToken` is sealed for the
 * register; the index cannot open it. Also asked when there are no holders: an answer without holders must not be faster.
 */
export type ConsentGate = (ask: {
  readonly consentToken: string;
  readonly asker: Actor;
  readonly holders: readonly Holder[];
}) => Promise<Result<readonly { readonly ura: string; readonly categories: readonly string[] }[]>>;

export type Change =
  | { readonly kind: 'register'; readonly holding: Holding }
  | { readonly kind: 'remove'; readonly ura: Ura; readonly id: string }
  | {
      readonly kind: 'withdraw';
      readonly ura: Ura;
      readonly pseudonyms: readonly Pseudonym[];
      /** All categories when absent. */
      readonly categories?: readonly DataCategory[];
    };

/** What a change did: the id that stands after a registration, or how many registrations are gone. */
export type ChangeOutcome =
  | { readonly kind: 'registered'; readonly id: string; readonly created: boolean }
  | { readonly kind: 'removed'; readonly count: number };

export interface OwnFilter {
  readonly source?: Source;
  readonly pseudonyms?: readonly Pseudonym[];
  readonly categories?: readonly DataCategory[];
}

export interface OwnPage {
  /** Id of the last registration of the page before. */
  readonly after?: string;
  readonly count: number;
}

/** The register of holdings. */
export interface Registry {
  /** All changes or none. Removals come first; registering what exists answers the existing id. */
  apply(changes: readonly Change[]): Promise<Result<readonly ChangeOutcome[]>>;
  /** Who holds these categories about a person, by URA; at most `max` rows. */
  find(
    pseudonyms: readonly Pseudonym[],
    categories: readonly DataCategory[],
    max: number,
  ): Promise<Result<readonly Pick<Holding, 'id' | 'ura' | 'holderType' | 'category' | 'source'>[]>>;
  /** One registration of this organisation. */
  read(ura: Ura, id: string): Promise<Result<Registration | undefined>>;
  /** Registrations of this organisation in order of id, after `after`. */
  list(ura: Ura, filter: OwnFilter, page: OwnPage): Promise<Result<readonly Registration[]>>;
}
