/** The record that messages and files of an older system go into, with its log and the secret of its ids. */
import { r4Model } from '@stelsel/fhir';
import { fileKeyStore } from '@stelsel/http';
import type { StoreDeps } from '@stelsel/intake';
import {
  type Actor,
  combine,
  err,
  type LogEvent,
  ok,
  type Result,
  secureRandomness,
  systemClock,
  type Ura,
} from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import type { BulkStore } from '@stelsel/store';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { fault } from '../faults.ts';
import { findTarget } from '../target/find-target.ts';

export interface OpenedRecord {
  readonly ura: string;
  readonly store: StoreDeps;
  readonly bulk: BulkStore;
  /** Of the organisation, from its key folder. */
  readonly secret: Uint8Array;
  /** That a file is taken in, before anything of it is. */
  logFile(): Promise<Result<void>>;
}

/** Faults: those of a configuration, CLI-NO-RECORD when the organisation answers no R4, and those of the database. */
export async function openRecord(
  where: { readonly ura: string; readonly source: string; readonly config?: string; readonly data: string },
  environment: Readonly<Record<string, string | undefined>>,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<OpenedRecord>> {
  const target = await findTarget(where, environment);
  if (!target.ok) {
    return target;
  }
  const { organization, config, databaseUrl } = target.value;
  const { ura, name, type, fhir } = organization;
  if (!fhir.includes('r4')) {
    return err(fault('CLI-NO-RECORD', { ura, version: 'r4' }));
  }
  const url = await databaseUrl(onClose);
  if (!url.ok) {
    return url;
  }
  const database = schemaOpener(url.value, onClose, 3);
  const keys = fileKeyStore(config.keys.directory);
  const opened = combine([
    await openNodeStore({ database, clock: systemClock, randomness: secureRandomness }),
    await database('log', loggingMigrations),
    await keys.signingKey(`log-${ura}`, 'EdDSA'),
    await keys.secret(`log-${ura}`, 32),
    await keys.secret(`intake-${ura}`, 32),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [nodeStore, db, key, logSecret, secret] = opened.value;
  const tenant = await nodeStore.tenantOf(organization);
  if (!tenant.ok) {
    return tenant;
  }
  const source = { site: new URL(config.listen.publicUrl).host, name, ura: ura as Ura };
  const log = createLog({ db, tenant: ura, key, secret: logSecret, clock: systemClock, source });
  onClose(() => log.close());
  const actor: Actor = {
    organization: { ura: ura as Ura, name, type },
    client: `urn:stelsel:intake:${encodeURIComponent(where.source)}`,
    purpose: 'TREAT',
    scope: [],
    tokenId: `intake-${secureRandomness.uuid()}`,
  };
  const append = async (what: Pick<LogEvent, 'resources' | 'subject'>): Promise<Result<void>> => {
    const logged = await log.append({ act: 'transaction', outcome: 'answered', actor, ground: 'own-record', ...what });
    return logged.ok ? ok() : logged;
  };
  const bulk = nodeStore.bulk(tenant.value, r4Model);
  return ok({
    ura,
    bulk,
    secret,
    store: {
      record: nodeStore.repository(tenant.value, r4Model),
      bulk,
      log: ({ bsn, resources }) => append({ resources, ...(bsn === undefined ? {} : { subject: { bsn } }) }),
    },
    logFile: () => append({}),
  });
}
