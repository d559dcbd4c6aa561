import type { FhirModel } from '@stelsel/fhir';
import type { Fetcher } from '@stelsel/http';
import type { Clock, Result } from '@stelsel/kernel';

/** An existing FHIR server that keeps the record of one organisation. */
export interface FhirServerOptions {
  /** Its FHIR base, without a slash at the end. Nothing is ever asked outside it. */
  readonly url: string;
  /** The way out: guarded, with the client certificate and authorities of this source where it wants them. */
  readonly fetch: Fetcher;
  /** The version in which its record is read; it is asked whether it speaks that before anything else. */
  readonly model: FhirModel;
  /** It answers in more than one version at this base, so each request names the one that is meant (`fhirVersion`). */
  readonly namesVersion?: boolean;
  readonly clock: Clock;
  /** How we sign in there, made for every request: a fixed header, or a token that is renewed. */
  readonly headers?: () => Promise<Result<Readonly<Record<string, string>>>>;
  readonly timeoutMs?: number;
}
