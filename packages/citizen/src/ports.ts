/** What serving a citizen needs from outside. */
import type { ConsentClient } from '@stelsel/consent';
import type { Bsn, Result } from '@stelsel/kernel';
import type { AuditEvent } from '@stelsel/logging';
import type { Network } from '@stelsel/network';

/** The log of a national service about one person; such a service knows the person by pseudonym only. */
export interface CentralLog {
  /** For people, in Dutch: `Verwijsindex`. */
  readonly name: string;
  /** Newest first. */
  read(person: SignedIn): Promise<Result<readonly AuditEvent[]>>;
}

/** A person who signed in, and the attestation that proves it to others. */
export interface SignedIn {
  readonly bsn: Bsn;
  readonly attestation: string;
}

export type Choices = Pick<ConsentClient, 'record' | 'choices' | 'history' | 'end'>;

export interface CitizenDeps {
  /** The asking side of the organisation that runs this service. */
  readonly network: Pick<Network, 'ask'>;
  /** Believes the attestation of the sign-in service, or says why not. */
  readonly verifySignIn: (attestation: string) => Promise<Result<{ readonly bsn: Bsn }>>;
  /** The consent register in the name of this person. */
  readonly choicesOf: (person: SignedIn) => Choices;
  readonly centralLogs: readonly CentralLog[];
  /** Id of the exchange by which sources show a person who looked. */
  readonly logExchange: string;
}
