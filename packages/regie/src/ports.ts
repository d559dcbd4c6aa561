import type { Fetcher } from '@stelsel/http';
import type { Result, SigningKey } from '@stelsel/kernel';
import type { FastifyRequest } from 'fastify';
import type { HookStore } from './changes/hook-store.ts';
import type { Account } from './records/account.ts';
import type { ReaderDeps } from './records/open-reader.ts';
import type { WriterDeps } from './records/save-record.ts';
import type { SnapshotStore } from './snapshots/snapshot-store.ts';

/**
 * Who asks: nobody (a visitor), or an account of the sign-in service with its roles. A session that is not valid is a
 * fault, never a visitor.
 */
export type SignedIn = (request: FastifyRequest) => Promise<Result<Account | undefined>>;

/** Everything the agendas need of outside. */
export interface RegieDeps extends ReaderDeps, WriterDeps {
  readonly signedIn: SignedIn;
  /** Other sites to which forms may lead: signing out goes on to the sign-in service. */
  readonly formTargets?: readonly string[];
  readonly snapshots: SnapshotStore;
  readonly hooks: HookStore;
  readonly fetch: Fetcher;
  /** Signs snapshots. */
  readonly signingKey: SigningKey;
}
