/** What a snapshot holds, with the digest of every file and the signature of its maker. */
import type { PublicJwk } from '@stelsel/kernel';

export interface SnapshotFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** `agenda-items@1.0.0`. */
  readonly schema: string;
}

/** Who let an edition out: one proposed, another approved. Organisations, never people. */
interface Publication {
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly at: string;
}

/** An edition that was made and waits for two pairs of eyes. */
export interface SnapshotDraft {
  /** `2026-11-01`, or `2026-11-01.r2` for a correction. */
  readonly snapshot: string;
  readonly revision: number;
  /** Everything recorded up to this instant; `?asOf=` with it gives the same bytes. */
  readonly asOf: string;
  readonly on: string;
  readonly generator: { readonly name: 'stelsel'; readonly version: string };
  readonly files: readonly SnapshotFile[];
  readonly errata: readonly string[];
}

export interface UnsignedManifest extends SnapshotDraft {
  readonly publication: Publication;
}

export interface SnapshotManifest extends UnsignedManifest {
  readonly signature: {
    readonly kid: string;
    readonly alg: 'ES256' | 'EdDSA';
    readonly jwk: PublicJwk;
    /** base64url over the canonical JSON (RFC 8785) of the manifest without this member. */
    readonly value: string;
  };
}
