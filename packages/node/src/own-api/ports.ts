/** What the interface for an organisation's own systems needs: who signs in, the records, and the way to other organisations. */
import type { FoundWorkflow } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { ActingProfessional, Bsn, Result, Ura } from '@stelsel/kernel';
import type { SentNotices } from '../notified-pull/ports.ts';
import type { NodeDeps, Tenant } from '../ports.ts';

/** One record of the organisation, as answered and as the store names it. */
export interface OwnRecord {
  readonly name: string;
  readonly tenant: Tenant;
}

/** The Task of a notice that came in, at its sender. */
export interface TaskAtSender {
  readonly found: Pick<FoundWorkflow, 'exchange' | 'version'>;
  readonly sender: Ura;
  readonly task: string;
  /** Not known yet when a bare signal told of it. */
  readonly subject?: Bsn;
  /** None when a bare signal told of it. */
  readonly authorizationBase?: string;
  readonly attestation: string;
}

/** A Task about somebody who is known. */
export interface OpenTask extends TaskAtSender {
  readonly subject: Bsn;
  /** As its sender said just now; absent when it did not. */
  readonly status?: string;
}

/** An organisation as the directory has it. */
interface DirectoryEntry {
  readonly ura: Ura;
  readonly name: string;
  /** RoleCodeNL. */
  readonly type: string;
  readonly place?: string;
}

/** Something for another organisation, in one go. */
interface OutgoingDelivery {
  readonly found: Pick<FoundWorkflow, 'exchange' | 'version'>;
  readonly receiver: Ura;
  readonly subject: Bsn;
  readonly purpose: 'TREAT' | 'COC' | 'ETREAT';
  /** A resource, or a Bundle of type transaction. */
  readonly resource: object;
  /** Id at the receiver of what it takes the place of. */
  readonly update?: string;
  readonly attestation: string;
}

/** How this organisation reaches others. */
export interface OtherSide {
  /** Everybody in the directory. */
  organizations(): Promise<Result<readonly DirectoryEntry[]>>;
  /** Whether a receiver takes notices of an exchange version, by the directory. */
  takesNotices(
    receiver: Ura,
    found: Pick<FoundWorkflow, 'exchange' | 'version'>,
  ): Promise<Result<{ readonly name: string }>>;
  /** Lines of an answer that grows, as the questions of this organisation have. */
  fetch(task: OpenTask): AsyncIterable<object>;
  readTask(task: TaskAtSender): Promise<Result<Resource>>;
  /** Whom that Task is about, by itself or by the Patient at its sender that it refers to. */
  readPerson(place: TaskAtSender, task: Resource): Promise<Result<Bsn | undefined>>;
  /** The documents that the Task names, each a Bundle of type document. */
  readDocuments(task: TaskAtSender): Promise<Result<readonly object[]>>;
  changeTask(task: TaskAtSender, change: { readonly status: string; readonly note?: string }): Promise<Result<object>>;
  deliver(delivery: OutgoingDelivery): Promise<Result<{ readonly status: number; readonly id?: string }>>;
}

export interface OwnApiDeps {
  readonly node: NodeDeps;
  readonly recordsOf: (ura: Ura) => readonly OwnRecord[] | undefined;
  readonly otherSideOf: (ura: Ura) => OtherSide | undefined;
  readonly sent: Pick<SentNotices, 'read' | 'queue'>;
  /** Verifies the attestation of a professional and says who it is and for which organisation. */
  readonly verifyAttestation: (
    attestation: string,
  ) => Promise<Result<{ readonly organization: Ura; readonly professional: ActingProfessional }>>;
}

/** One call of an own system, once it is known who calls. */
export interface OwnCall {
  readonly deps: OwnApiDeps;
  readonly ura: Ura;
  readonly records: readonly OwnRecord[];
  readonly otherSide: OtherSide;
  readonly professional: ActingProfessional;
  readonly attestation: string;
  readonly thread: { readonly peer: string; readonly traceId: string };
}
