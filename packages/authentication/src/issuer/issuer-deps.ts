import type { AppendLog, Clock, Randomness, SigningKey } from '@stelsel/kernel';
import type { DidResolver } from '../did/did-resolver.ts';
import type { ReplayStore, StatusRegister, TestIdentities } from '../ports.ts';

/** What the issuer of test identities needs. */
export interface IssuerDeps {
  /** Its identifier and base address, https without trailing slash. */
  readonly issuer: string;
  /** Its did:web; the application publishes the document. */
  readonly did: string;
  readonly key: SigningKey;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Finds the keys of holders. */
  readonly resolver: DidResolver;
  readonly replay: ReplayStore;
  readonly identities: TestIdentities;
  readonly register: StatusRegister;
  readonly log: AppendLog;
}
