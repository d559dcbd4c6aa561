import type { FhirModel } from '@stelsel/fhir';
import type { Fetcher } from '@stelsel/http';
import type { Clock, Result } from '@stelsel/kernel';

/** An existing FHIR server that keeps the record of one organisation. */
export interface FhirServerOptions {
  /** Its FHIR base, without a slash at the end. Nothing is ever asked outside it. */
  readonly url: string;
  /** The way out: guarded, with the client certificate and authorities of this source where it wants them. */
  readonly fetch: Fetcher;
  readonly model: FhirModel;
  readonly clock: Clock;
  /** How we sign in there, made for every request: a fixed header, or a token that is renewed. */
  readonly headers?: () => Promise<Result<Readonly<Record<string, string>>>>;
  readonly timeoutMs?: number;
}
