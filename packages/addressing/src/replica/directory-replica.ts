/**
 * A node's own copy of the directory. It answers where an organisation is without asking anybody, survives restarts by
 * its persistent watermark, and answers nothing before the first synchronisation was complete.
 */
import { attempt } from '@stelsel/database';
import { type Clock, err, ok, type Result, type Ura } from '@stelsel/kernel';
import { countWatermarks } from '../adapters/postgres/replica-tables.ts';
import { addressingFaults } from '../faults.ts';
import { directoryTypes } from '../mcsd.ts';
import {
  type EndpointAsk,
  type FoundEndpoint,
  findByNumber,
  findEndpoint,
  isConnected,
  type KnownOrganization,
  knownOf,
  listOrganizations,
  readOrganization,
} from './find-endpoint.ts';
import { rememberReads, replicaReads } from './replica-reads.ts';
import { type SyncDeps, type SyncReport, syncDirectory } from './sync-directory.ts';

export interface ReplicaDeps extends SyncDeps {
  readonly clock: Clock;
}

export interface DirectoryReplica {
  /** Fetches what changed; calls at the same time share one run. The replica keeps answering meanwhile and after a fault. */
  sync(): Promise<Result<SyncReport>>;
  /** Faults: ADR-NOT-SYNCED, ADR-UNKNOWN-ORGANIZATION, ADR-NO-ENDPOINT, ADR-STORE-AWAY. */
  findEndpoint(ask: EndpointAsk): Promise<Result<FoundEndpoint>>;
  /** Faults: ADR-NOT-SYNCED, ADR-UNKNOWN-ORGANIZATION, ADR-STORE-AWAY. */
  findOrganization(ura: Ura): Promise<Result<KnownOrganization>>;
  /** By a number of another system, such as AGB. Faults as `findOrganization`. */
  findByNumber(number: { readonly system: string; readonly value: string }): Promise<Result<KnownOrganization>>;
  /** Every organisation with a URA, by URA. */
  organizations(): Promise<Result<readonly KnownOrganization[]>>;
  /** Whether it answers anything: an organisation may be registered and not take part yet. */
  isConnected(ura: Ura): Promise<Result<boolean>>;
}

export function directoryReplica(deps: ReplicaDeps): DirectoryReplica {
  let running: Promise<Result<SyncReport>> | undefined;
  let complete = false;
  const reads = rememberReads(replicaReads(deps.db, deps.baseUrl), deps.clock);
  const finding = { reads, baseUrl: deps.baseUrl, clock: deps.clock };

  const answer = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const done = await attempt(async () => {
      complete ||= (await countWatermarks(deps.db, deps.baseUrl)) === directoryTypes.length;
      return complete ? work() : err(addressingFaults('ADR-NOT-SYNCED'));
    });
    return done.ok ? done.value : err(addressingFaults('ADR-STORE-AWAY'));
  };

  return {
    sync: () => {
      running ??= syncDirectory(deps).finally(() => {
        running = undefined;
        reads.forget();
      });
      return running;
    },
    findEndpoint: (ask) => answer(() => findEndpoint(finding, ask)),
    findOrganization: (ura) =>
      answer(async () => {
        const found = await readOrganization(finding, ura);
        return found === undefined ? err(addressingFaults('ADR-UNKNOWN-ORGANIZATION', { ura })) : ok(knownOf(found));
      }),
    findByNumber: (number) => answer(() => findByNumber(deps, number)),
    organizations: () => answer(async () => ok(await listOrganizations(deps))),
    isConnected: (ura) => answer(async () => ok(await isConnected(finding, ura))),
  };
}
