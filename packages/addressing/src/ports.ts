/** What the directory needs from outside. */
import type { Resource } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';
import type { AffiliationView, Identified, OrganizationView } from './mcsd.ts';

/** Looks into the directory as it is committed, or as it would be after a transaction. */
export interface DirectoryReader {
  /** `Type/id` or, inside a transaction, a `urn:uuid:`. */
  read(address: string): Promise<Result<Resource | undefined>>;
  organizationsWith(identifier: Identified): Promise<Result<readonly OrganizationView[]>>;
  /** Mandates that this organisation gave. */
  mandatesOf(organization: OrganizationView): Promise<Result<readonly AffiliationView[]>>;
}

/** Whether a certificate chain (base64 DER, leaf first) leads to an authority that may sign for care organisations. */
export type TrustChain = (x5c: readonly string[]) => Promise<boolean>;
