/** What erasing at one organisation needs: its log, its book of broken glass, what it knows of consent, and the list of each of its records. */
import { createHmac } from 'node:crypto';
import { type KnownConsents, localConsentMigrations, postgresKnownConsents } from '@stelsel/consent';
import { type FhirModel, r4Model, stu3Model } from '@stelsel/fhir';
import { fileKeyStore } from '@stelsel/http';
import { combine, ok, type Result, secureRandomness, systemClock, type Ura } from '@stelsel/kernel';
import { createLog, type Log, loggingMigrations } from '@stelsel/logging';
import { type GlassBook, nodeMigrations } from '@stelsel/node';
import type { Erasures } from '@stelsel/store';
import { bookOf } from '../compose/node/reviews.ts';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import type { Config, HostedOrganizationConfig } from '../config/config-schema.ts';

export interface Erasing {
  readonly ura: Ura;
  readonly log: Log;
  /** Every time the glass was broken here, and what is known of consent. */
  readonly glass: GlassBook;
  readonly consents: KnownConsents;
  /** What the store of this process keeps or once kept of the organisation, in every FHIR version. */
  readonly records: readonly ErasingRecord[];
  /** Names the secret without telling it. */
  readonly sealedWith: string;
}

interface ErasingRecord {
  readonly version: FhirModel['version'];
  readonly erasures: Erasures;
  /** How many resources of these persons are current. */
  held(keys: readonly string[]): Promise<Result<number>>;
  /** Seals a key of this record: a Patient of the same id in another FHIR version is somebody else. */
  readonly seal: (key: string) => string;
}

export async function openErasing(
  config: Config,
  organization: HostedOrganizationConfig,
  url: string,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<Erasing>> {
  const { ura, name } = organization;
  const database = schemaOpener(url, onClose, 2);
  const keys = fileKeyStore(config.keys.directory);
  const opened = combine([
    await openNodeStore({ database, clock: systemClock, randomness: secureRandomness }),
    await database('log', loggingMigrations),
    await database('node', nodeMigrations),
    await database('known_consent', localConsentMigrations),
    await keys.signingKey(`log-${ura}`, 'EdDSA'),
    await keys.secret(`log-${ura}`, 32),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [store, db, nodeDb, consentDb, key, secret] = opened.value;
  const tenant = await store.tenantOf(organization);
  if (!tenant.ok) {
    return tenant;
  }
  const source = { site: new URL(config.listen.publicUrl).host, name, ura: ura as Ura };
  const log = createLog({ db, tenant: ura, key, secret, clock: systemClock, source });
  onClose(() => log.close());
  const seal = (text: string) => createHmac('sha256', secret).update(`erasure|${text}`).digest('base64url');
  const recordOf = (model: FhirModel): ErasingRecord => ({
    version: model.version,
    erasures: store.erasures(tenant.value, model),
    held: async (subjects) => {
      const everything = await store.repository(tenant.value, model).everything(subjects);
      return everything.ok ? ok(everything.value.length) : everything;
    },
    seal: (subject) => seal(`${model.version}|${subject}`),
  });
  return ok({
    ura: ura as Ura,
    log,
    glass: bookOf({ clock: systemClock, randomness: secureRandomness, config }, nodeDb),
    consents: postgresKnownConsents(consentDb, systemClock),
    records: [recordOf(r4Model), recordOf(stu3Model)],
    sealedWith: seal('secret').slice(0, 16),
  });
}
