/** Test only: a region in one process whose organisations all have somebody who signs in, and one of which can be played from outside. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '@stelsel/testkit';
import { freePorts } from '../demo/free-ports.ts';
import { type ClientFile, writeClientFile } from '../guarded/client-file.ts';
import { guardedConfig } from '../guarded/guarded-config.ts';
import { asker, doctor, holder, others } from '../guarded/parties.ts';
import { writePeople } from '../guarded/write-people.ts';
import { type RegionProcess, regionProcess } from './region-process.ts';
import { runStelsel } from './run-stelsel.ts';

export interface RegionOfParties extends Omit<RegionProcess, 'stop'> {
  readonly origin: string;
  /** The first party with this RoleCodeNL type. */
  ura(type: string): string;
  /** An identity file for whoever tests the organisation with this number: everybody else in it, one kind in front. */
  identityFor(product: string, playing?: string): Promise<{ readonly path: string; readonly file: ClientFile }>;
  close(): Promise<void>;
}

/** Publishes nothing of its own, so that whoever plays it is the only one who is found. */
export const onlyPlayed = 'G5';

const all = [{ organization: asker, professional: doctor }, ...others];

/** `records`: what the practice holds beforehand. Everybody answers in this FHIR version only. */
export async function regionOfParties(
  people: readonly string[],
  fhir: 'r4' | 'stu3',
  records: readonly object[],
): Promise<RegionOfParties> {
  const directory = mkdtempSync(join(tmpdir(), 'stelsel-parties-'));
  const databaseUrl = await emptyDatabase();
  await writePeople(directory, people as never);
  const [port = 0] = await freePorts(1);
  const made = guardedConfig({
    directory,
    port,
    databaseUrl,
    fhir,
    validate: 'off',
    more: others.map(({ organization }) => organization),
    synchronizeSeconds: 1,
  });
  const organizations = (made.roles.node?.organizations ?? [])
    .filter(({ ura }) => ura !== holder.ura)
    .map((one) => ({ ...one, fhir: [fhir], ...(one.type === onlyPlayed ? { qualified: {} } : {}) }));
  const config = { ...made, roles: { ...made.roles, node: { organizations } } };
  const configFile = join(directory, 'region.yaml');
  writeFileSync(configFile, JSON.stringify(config));
  const data = join(directory, 'record.ndjson');
  writeFileSync(data, records.map((resource) => JSON.stringify(resource)).join('\n'));
  const loaded = await runStelsel(['load', data, '--ura', asker.ura, '--config', configFile, '--fhir', fhir]);
  if (loaded.code !== 0) {
    throw new Error(loaded.notes);
  }
  const origin = `http://127.0.0.1:${port}`;
  const { stop, ...running } = await regionProcess(
    configFile,
    origin,
    (ura) => all.find(({ organization }) => organization.ura === ura)?.professional.uzi,
  );
  return {
    ...running,
    origin,
    ura: (type) => all.find(({ organization }) => organization.type === type)?.organization.ura ?? '',
    identityFor: async (product, playing) => {
      const path = join(directory, `identity-${product}.json`);
      await writeClientFile(made, path, fhir);
      const { default: file } = (await import(path, { with: { type: 'json' } })) as { readonly default: ClientFile };
      const parties = [file, ...(file.parties ?? [])]
        .filter(({ organization }) => organization.ura !== product)
        .sort((one, other) => Number(other.organization.type === playing) - Number(one.organization.type === playing));
      const [first = file, ...rest] = parties.map(({ organization, professional }) => ({ organization, professional }));
      const mine: ClientFile = {
        ...file,
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
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
