/** Care providers to search by hand. The whole list goes to the browser, so that no query ever leaves it. */
import type { Text } from '@stelsel/kernel';

/**
 * `GET /api/v1/providers` → `ProviderList`. The same for everybody (also without signing in), may be cached for a day.
 * Search by name, place and kind in the browser.
 */
export interface ProviderList {
  readonly providers: readonly Provider[];
  readonly kinds: Readonly<Record<string, ProviderKind>>;
}

export interface Provider {
  /** For `CollectionAsk.besides`, letters and choices. */
  readonly key: string;
  readonly name: string;
  /** Key in `kinds`. */
  readonly kind: string;
  readonly place?: string;
  readonly address?: string;
  /** Other names people use. */
  readonly alsoKnownAs?: readonly string[];
  /** False: it does not take part yet; offer the request letter. */
  readonly connected: boolean;
}

export interface ProviderKind {
  readonly name: Text;
  /** Words people use for it: `dokter`, `huisarts`. */
  readonly searchWords: readonly string[];
}

/**
 * `GET /api/v1/letters/{provider}?taal=nl|en` → `application/pdf` (tagged). A letter that asks this provider for a copy of
 * the record (AVG article 15, WGBO article 7:456 BW), filled in with name and place of the provider and the name of the
 * person; the date of birth and signature are left to fill in by hand. Also with an empty provider key `anders`.
 */
export interface LetterRequest {
  readonly provider: string;
  readonly language: 'nl' | 'en';
}
