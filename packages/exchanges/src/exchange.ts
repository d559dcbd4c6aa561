/** What an exchange is: plain data that every other part reads, and that a node can publish as it is. */
import type { Purpose, Text } from '@stelsel/kernel';
import type { ConformanceTests } from './conformance-tests.ts';
import type { ConsentCategory } from './consent-category.ts';
import type { DataCategory } from './data-category.ts';
import type { PersonRequests } from './person-requests.ts';
import type { ExchangeWorkflow } from './workflow.ts';

export interface Exchange {
  /** The name of its folder, and the scope an asker requests. */
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly norm?: string;
  readonly law?: string;
  readonly patterns: readonly ExchangePattern[];
  /** What a system can be tested for, each with the name the national guide gives it. */
  readonly roles?: readonly ExchangeRole[];
  /** RoleCodeNL types that must serve every section; all others answer only the sections they keep. */
  readonly serves: readonly string[];
  readonly versions: readonly ExchangeVersion[];
  /** Every data category a query of any version needs: what a holder registers in the index. */
  readonly categories: readonly DataCategory[];
  readonly policy: AccessPolicy;
  readonly purposes: readonly Purpose[];
  /** The widest consent category of the exchange; each query names its own. */
  readonly consent?: ConsentCategory;
  readonly relation: 'treatment' | 'self' | 'none';
  /** Set where the policy lets a system of an organisation ask by itself, without a person at the keyboard. */
  readonly systemsAsk?: true;
  /**
   * Purposes for which a person who made no choice is taken to agree, such as `ETREAT` under the acute rule. An objection
   * counts all the same; without this the silence of a person is no consent.
   */
  readonly presumes?: readonly Purpose[];
  /** How its answers are laid out for people, beside one row per fact; who shows them knows no exchange by name. */
  readonly layouts?: readonly AnswerLayout[];
  /** Records of invented persons and what must be true of them; loaded only when a product is tested. */
  readonly tests?: () => Promise<ConformanceTests>;
}

/**
 * `handover`: the sections of its queries in their order, each empty one with by whom it is empty. `administration`: what is
 * to be given on one day, by time. Medication and agreements about care are laid out wherever they are answered.
 */
export type AnswerLayout = 'handover' | 'administration';

/** Asked; announced by a Task and then asked; or delivered whole at the receiver. */
export type ExchangePattern = 'query' | 'notified-pull' | 'delivery';

export type SystemRole = 'serve' | 'send' | 'receive' | 'retrieve';

export interface ExchangeRole {
  /** `serve` answers queries, `retrieve` asks them; `send` announces or delivers, `receive` takes that. */
  readonly role: SystemRole;
  readonly name: Text;
  /** RoleCodeNL types of organisations that play it. */
  readonly organizations: readonly string[];
}

export interface AccessPolicy {
  readonly id: string;
  readonly version: string;
  /** Cedar policies over the request shape of `access.md`. */
  readonly cedar: string;
}

export interface ExchangeVersion {
  readonly id: string;
  readonly fhir: 'R4' | 'STU3';
  /** Payload codes under which a national guide lets a directory name this version, beside our own. */
  readonly advertised?: readonly string[];
  readonly queries: readonly ExchangeQuery[];
  readonly follow: readonly FollowUp[];
  /** What another organisation may write here; absent: nothing. */
  readonly deliveries?: readonly ExchangeDelivery[];
  /** What an own professional may write down here, under the rules of the exchange; absent: nothing. */
  readonly entries?: readonly ExchangeEntry[];
  /** The life of the Task that carries a notified pull. */
  readonly workflow?: ExchangeWorkflow;
  /** Profiles that results should meet, per resource type. */
  readonly profiles: Readonly<Record<string, readonly string[]>>;
}

/** One search, exact: what it names is what may be asked, neither wider nor other. */
export interface ExchangeQuery {
  readonly id: string;
  readonly section: Text;
  readonly interaction: 'search' | 'operation';
  readonly type: string;
  readonly operation?: 'lastn';
  /** Fixed parameters. A name that occurs twice means AND, a comma inside a value means OR; order is free. */
  readonly params: readonly (readonly [name: string, value: string])[];
  /** Parameters an asker may add, because they only make the answer smaller: a period, one treatment. */
  readonly narrows?: readonly string[];
  /** Date parameters that may narrow the question, as often as is wanted; absent: none. */
  readonly narrowedBy?: readonly string[];
  /** Carries the person, as `http://fhir.nl/fhir/NamingSystem/bsn|<bsn>`. */
  readonly subjectParam: string;
  readonly category: DataCategory;
  /** What the consent register is asked for this query; absent where no consent is needed (own data). */
  readonly consent?: ConsentCategory;
  readonly zib: readonly string[];
  /** RoleCodeNL types that keep this section; another type answers "not kept here". */
  readonly keptBy: readonly string[];
}

/** A read that is permitted because an answer refers to it. */
export interface FollowUp {
  readonly type: string;
  /** The element that holds the reference, such as `MedicationRequest.medication`. */
  readonly via: string;
  /**
   * Asked as this operation on the one resource, instead of read. `document`: a Composition with what its sections name, as
   * far as the queries of the version may be asked by who asks.
   */
  readonly operation?: 'document';
}

/**
 * One write that is welcome from another organisation, exact as a query is: a proposal, a result, a document. An `update`
 * reaches only what the same organisation delivered before.
 */
export interface ExchangeDelivery {
  readonly id: string;
  readonly section: Text;
  readonly interaction: 'create' | 'update' | 'transaction';
  /** What may arrive: of a transaction, every entry must be one of these. A profile named here must be claimed in `meta`. */
  readonly accepts: readonly AcceptedResource[];
  readonly category: DataCategory;
  /** RoleCodeNL types that take it; another type answers "not kept here". */
  readonly takenBy: readonly string[];
  /** Set where what arrives is a request of the person: how the organisation takes it on. */
  readonly requests?: PersonRequests;
}

/**
 * What a professional writes down about a client in the record of the own organisation, by its interface for own systems: what was
 * given. An entry carries a number of its own, so that it is there once however often it is sent.
 */
export interface ExchangeEntry {
  readonly id: string;
  readonly section: Text;
  readonly accepts: AcceptedResource;
  readonly category: DataCategory;
}

export interface AcceptedResource {
  readonly type: string;
  readonly profile?: string;
  /** Codes that tell it from others of the same profile: a proposal has another `intent` than an order. */
  readonly having?: Readonly<Record<string, string>>;
}
