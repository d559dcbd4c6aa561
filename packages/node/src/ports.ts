/** What answering needs from outside; the composition wires the store and the generic functions to it. */
import type { Grants, PolicyEngine } from '@stelsel/authorization';
import type { ConsentCategory, Exchange, Qualified } from '@stelsel/exchanges';
import type { FhirModel } from '@stelsel/fhir';
import type { Authenticate } from '@stelsel/http';
import type { ActingProfessional, Bsn, Clock, Purpose, Randomness, Result, Tracer, Ura } from '@stelsel/kernel';
import type { Log } from '@stelsel/logging';
import type { BulkStore, ImageStore, Repository } from '@stelsel/store';
import type { GlassBook } from './emergency/glass-book.ts';
import type { Validation } from './validation/validation.ts';

/** One care organisation of this process, in one FHIR version: its two records have nothing in common but the log. */
export interface Tenant {
  readonly ura: Ura;
  readonly name: string;
  /** RoleCodeNL. */
  readonly type: string;
  /** Public FHIR base, from configuration, without a slash at the end: `https://host/{ura}/fhir/r4`, or `/stu3`. */
  readonly fhirBase: string;
  readonly repository: Repository;
  /** It keeps no record in this FHIR version: only questions about its log are answered here. */
  readonly logOnly?: boolean;
  /** What its system is qualified for; absent: all that its kind of organisation plays. */
  readonly qualified?: Qualified;
  /** For exports and imports by the organisation itself; a source elsewhere has none. */
  readonly bulk?: BulkStore;
  /** The images that belong to ImagingStudy resources; a source elsewhere has none here. */
  readonly images?: ImageStore;
  /** What writes and $validate are held against; without it only the structure of FHIR itself. */
  readonly validation?: Validation;
  /** Verifies a token meant for this organisation. */
  readonly authenticate: Authenticate;
  readonly log: Pick<Log, 'append' | 'search'>;
  /** The choices in the national register and at this holder, weighed together. */
  readonly askConsent: AskConsent;
}

export type ConsentAnswers = Readonly<Record<string, 'permit' | 'deny'>>;

/** The closed question about one person, for several categories at once; anything but an answer is a fault. */
export type AskConsent = (ask: {
  readonly bsn: Bsn;
  readonly holder: { readonly ura: Ura; readonly type: string };
  readonly user: { readonly ura: Ura; readonly type: string; readonly professional?: ActingProfessional };
  readonly categories: readonly ConsentCategory[];
  readonly purpose: Purpose;
  /** The exchange takes silence for consent for this purpose (acute rule). */
  readonly presumed?: boolean;
}) => Promise<Result<ConsentAnswers>>;

export interface NodeDeps {
  /** The record of an organisation in one FHIR version, when it keeps one. */
  readonly tenantOf: (ura: Ura, version: FhirModel['version']) => Tenant | undefined;
  readonly exchanges: readonly Exchange[];
  readonly policies: Pick<PolicyEngine, 'assess' | 'mayDeliver' | 'mayRecord' | 'mayStep'>;
  /** Remembered consent answers; whoever hears of a changed choice calls `endGrants` of the same object. */
  readonly grants: Pick<Grants<ConsentAnswers>, 'reuse'>;
  /** Where breaking the glass is kept; without it nobody can. */
  readonly glass?: Pick<GlassBook, 'open' | 'told'>;
  /** ISO 3166 code of where this node answers, for its CapabilityStatement. */
  readonly jurisdiction?: string;
  /** 32 bytes, the same in every process of this node: seals the page links. */
  readonly pageKey: Uint8Array;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly tracer?: Tracer;
}
