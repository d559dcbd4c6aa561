/** What asking needs from outside; the composition wires the clients of the generic functions to it. */
import type { Exchange, Qualified } from '@stelsel/exchanges';
import type { Authorize, Fetcher } from '@stelsel/http';
import type {
  ActingOrganization,
  Bsn,
  Clock,
  OutcomeReason,
  Purpose,
  Randomness,
  Result,
  Tracer,
  Ura,
} from '@stelsel/kernel';
import type { NetworkLimits } from './limits.ts';

/** A token that only the holder of its key can use; `authorize` gives the headers per request. */
export interface BoundToken {
  readonly accessToken: string;
  readonly authorize: Authorize;
}

export interface TokenRequest {
  readonly tokenEndpoint: string;
  /** Identifier of the authorization server. */
  readonly audience: string;
  /** Id of the exchange, or the scope of a national service. */
  readonly scope: string;
  readonly purpose: Purpose;
  readonly reason?: string;
  readonly attestation?: string;
  /** The person declared to be in care; never sent to a service that must not know a BSN. */
  readonly patient?: Bsn;
  /** From the notice of a Task at the source. */
  readonly authorizationBase?: string;
}

/** Gets a sender-bound token with two presentations (GFI-004): organisation and software. */
export type RequestToken = (request: TokenRequest) => Promise<Result<BoundToken>>;

/** Makes the one-time pseudonym token of a person for one recipient. */
export type PseudonymFor = (bsn: Bsn, recipient: PseudonymRecipient) => Promise<Result<string>>;

export interface PseudonymRecipient {
  readonly organization: string;
  readonly scope: string;
}

/** A holder and the data categories it registered. */
export interface Holding {
  readonly ura: Ura;
  readonly categories: readonly string[];
}

/** Asks the index who holds any of the categories. */
export type FindHolders = (
  ask: { readonly subjectToken: string; readonly consentToken: string; readonly categories: readonly string[] },
  authorize: Authorize,
) => Promise<Result<readonly Holding[]>>;

export interface SourceEndpoint {
  readonly organization: { readonly ura: Ura; readonly name: string; readonly type: string };
  readonly fhirBase: string;
  readonly tokenEndpoint: string;
}

/** Finds where a holder answers an exchange version, or takes notices of it, from the replica of the directory. */
export type FindEndpoint = (ask: {
  readonly ura: Ura;
  readonly exchange: {
    readonly id: string;
    readonly version: string;
    readonly fhir: 'R4' | 'STU3';
    readonly notices?: boolean | string;
    /** Of places that take notices only one that names this exchange by our own code. */
    readonly named?: boolean;
  };
}) => Promise<Result<SourceEndpoint>>;

/** Counts how questions end, per pair of parties, from the first day. */
export type CountOutcome = (outcome: {
  readonly asker: Ura;
  readonly holder: Ura;
  readonly exchange: string;
  readonly reason: OutcomeReason;
  readonly ms: number;
}) => void;

/** Whether this organisation treats the person itself; asked before anything leaves. */
export type KnowsPatient = (bsn: Bsn) => Promise<Result<boolean>>;

/** Everything one organisation needs to ask. */
export interface NetworkDeps {
  readonly asker: ActingOrganization;
  readonly exchanges: readonly Exchange[];
  /** What the system of this organisation is qualified for; absent: all that its kind of organisation plays. */
  readonly qualified?: Qualified;
  readonly knowsPatient: KnowsPatient;
  readonly pseudonymFor: PseudonymFor;
  readonly recipients: { readonly index: PseudonymRecipient; readonly consent: PseudonymRecipient };
  readonly index: { readonly tokenEndpoint: string; readonly audience: string; readonly scope: string };
  readonly findHolders: FindHolders;
  readonly findEndpoint: FindEndpoint;
  readonly requestToken: RequestToken;
  readonly fetch: Fetcher;
  readonly count: CountOutcome;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly tracer?: Tracer;
  /** Runs the work of one question under its trace id, so that requests of the clients carry it too. */
  readonly inThread?: <T>(traceId: string, work: () => Promise<T>) => Promise<T>;
  readonly limits?: Partial<NetworkLimits>;
  /** The queries as separate requests (default) or as one batch Bundle. */
  readonly manner?: 'requests' | 'batch';
}
