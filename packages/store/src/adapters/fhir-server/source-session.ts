import type { FhirModel } from '@stelsel/fhir';
import type { AskCapability } from '../../source-capability.ts';
import type { KnownPersons } from './known-persons.ts';
import type { AskSource } from './source-client.ts';

/** What every interaction with the source needs. */
export interface SourceSession {
  readonly ask: AskSource;
  readonly capability: AskCapability;
  readonly base: string;
  readonly model: FhirModel;
  readonly persons: KnownPersons;
}
