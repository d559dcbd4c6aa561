/**
 * Test only: a region in one process over TLS, whose organisations all have somebody who signs in, one of which can be played
 * from outside, and with holders besides that keep what they are given.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resource } from '@stelsel/fhir';
import type { Fetcher } from '@stelsel/http';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { emptyDatabase, loopbackFetcher } from '@stelsel/testkit';
import { modelOf } from '../cli/fhir-option.ts';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { regionCertificates } from '../demo/certificates.ts';
import { freePorts } from '../demo/free-ports.ts';
import { type ClientFile, type ClientParty, partyOf, writeClientFile } from '../guarded/client-file.ts';
import { guardedConfig } from '../guarded/guarded-config.ts';
import { asker, doctor, holder, others } from '../guarded/parties.ts';
import { writePeople } from '../guarded/write-people.ts';
import { type RegionProcess, regionProcess } from './region-process.ts';

export interface RegionOfParties extends Omit<RegionProcess, 'stop'> {
  readonly origin: string;
  /** Believes the authority of the region. */
  readonly fetch: Fetcher;
  /** File of that authority, PEM. */
  readonly authorityFile: string;
  /** The first party with this RoleCodeNL type. */
  ura(type: string): string;
  /** An identity file for whoever tests the organisation with this number: everybody else in it, one kind in front. */
  identityFor(product: string, playing?: string): Promise<{ readonly path: string; readonly file: ClientFile }>;
  close(): Promise<void>;
}

/** An organisation with somebody who signs in, that keeps what it is given. */
export interface Holder {
  readonly ura: string;
  readonly name: string;
  readonly type: string;
  readonly records: readonly object[];
}

/** Publishes nothing of its own, so that whoever plays it is the only one who is found. */
export const onlyPlayed = 'G5';

const all = [{ organization: asker, professional: doctor }, ...others];

export interface RegionOfPartiesOptions {
  readonly people: readonly string[];
  /** Everybody answers in this FHIR version only. */
  readonly fhir: 'r4' | 'stu3';
  /** What everybody who asks, sends or receives holds beforehand. */
  readonly records: readonly object[];
  readonly holders?: readonly Holder[];
  /** Kinds of organisation that stand in the register and publish nothing of their own. */
  readonly played?: readonly string[];
}

export async function regionOfParties(options: RegionOfPartiesOptions): Promise<RegionOfParties> {
  const { fhir, holders = [], played = [] } = options;
  const directory = mkdtempSync(join(tmpdir(), 'stelsel-parties-'));
  const databaseUrl = await emptyDatabase();
  const silent = played
    .filter((type) => !all.some(({ organization }) => organization.type === type))
    .map((type, index) => ({ ura: String(90000100 + index), name: `Gespeeld ${type}`, type }));
  const answering = holders.map(({ records: _kept, ...organization }) => organization);
  const added = [...answering, ...silent];
  const professionals = answering.map(professionalAt);
  const citizens = await writePeople(directory, options.people as never, { organizations: added, professionals });
  const [port = 0] = await freePorts(1);
  const certificates = await regionCertificates(directory, systemClock);
  const made = guardedConfig({
    directory,
    port,
    databaseUrl,
    fhir,
    validate: 'off',
    more: [...others.map(({ organization }) => organization), ...added],
    synchronizeSeconds: 1,
    certificates,
  });
  const organizations = (made.roles.node?.organizations ?? [])
    .filter(({ ura }) => ura !== holder.ura)
    .map((one) => ({ ...one, fhir: [fhir], ...(isSilent(one) ? { qualified: {} } : {}) }));
  function isSilent({ ura, type }: { readonly ura: string; readonly type: string }): boolean {
    const ofPlayed = silent.some((one) => one.ura === ura);
    return ofPlayed || (type === onlyPlayed && all.some(({ organization }) => organization.ura === ura));
  }
  const config = { ...made, roles: { ...made.roles, node: { organizations } } };
  const configFile = join(directory, 'region.yaml');
  writeFileSync(configFile, JSON.stringify(config));
  await fill(databaseUrl, fhir, [
    ...all.map(({ organization }) => ({ ...organization, records: options.records })),
    ...holders,
  ]);
  const origin = config.listen.publicUrl;
  const fetch = loopbackFetcher(readFileSync(certificates.authorityFile, 'utf8'));
  const uziOf = (ura: string) =>
    all.find(({ organization }) => organization.ura === ura)?.professional?.uzi ??
    professionals.find((professional) => professional.ura === ura)?.uzi;
  let unsigned: readonly ClientParty[] | undefined;
  const { stop, ...running } = await regionProcess({ configFile, origin, uziOf, fetch });
  return {
    ...running,
    origin,
    fetch,
    authorityFile: certificates.authorityFile,
    ura: (type) => all.find(({ organization }) => organization.type === type)?.organization.ura ?? '',
    identityFor: async (product, playing) => {
      const path = join(directory, `identity-${product}.json`);
      await writeClientFile(made, path, { fhir, citizens });
      const file = JSON.parse(readFileSync(path, 'utf8')) as ClientFile;
      unsigned ??= await Promise.all(silent.map((organization) => partyOf(made, organization, undefined)));
      const parties = [file, ...(file.parties ?? []), ...unsigned]
        .filter(({ organization }) => organization.ura !== product)
        .sort((one, other) => Number(other.organization.type === playing) - Number(one.organization.type === playing));
      const [first = file, ...rest] = parties.map(({ organization, professional }) => ({
        organization,
        ...(professional && { professional }),
      }));
      const { professional: _own, ...shared } = file;
      const mine: ClientFile = {
        ...shared,
        ...first,
        parties: rest,
        tokenEndpoint: `${origin}/${product}/oauth/token`,
        audience: `${origin}/${product}/oauth`,
      };
      writeFileSync(path, JSON.stringify(mine));
      return { path, file: mine };
    },
    close: async () => {
      await stop();
      await fetch.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Somebody of the profession that works at this kind of organisation. */
function professionalAt({ ura, type }: { readonly ura: string; readonly type: string }) {
  const like = all.find(({ organization }) => organization.type === type)?.professional ?? doctor;
  return { ...like, ura, uzi: `9${ura}` };
}

/** Every record into the store before anything listens. */
async function fill(databaseUrl: string, fhir: 'r4' | 'stu3', holders: readonly Holder[]): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const database = schemaOpener(databaseUrl, (close) => void closers.push(close));
  const store = unwrap(await openNodeStore({ database, clock: systemClock, randomness: secureRandomness }));
  for (const { records, ...organization } of holders.filter((one) => one.records.length > 0)) {
    const repository = store.repository(unwrap(await store.tenantOf(organization)), modelOf(fhir));
    unwrap(await repository.putAll(records as readonly Resource[]));
  }
  for (const close of closers) {
    await close();
  }
}
