/** Test only: a region in one process, with a practice, a hospital, a nursing home, and a clinic that should get nothing. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase, loopbackFetcher } from '@stelsel/testkit';
import { freePorts } from '../demo/free-ports.ts';
import { choicesFile, guardedConfig, identitiesFile } from '../guarded/guarded-config.ts';
import { asker, doctor, holder } from '../guarded/parties.ts';
import { writePeople } from '../guarded/write-people.ts';
import type { FirstChoices } from '../identities/first-choices.ts';
import type { IdentitiesFile } from '../identities/identities-file.ts';
import { type RegionProcess, regionProcess } from './region-process.ts';
import { runStelsel } from './run-stelsel.ts';

const clinic = { ura: '90000005', name: 'Proefkliniek', type: 'V4' } as const;
const nursingHome = { ura: '90000007', name: 'Verpleeghuis De Proef', type: 'X3' } as const;
const surgeon = { ...doctor, uzi: '900000102', ura: holder.ura, role: '01.014', roleName: 'Chirurg' };
const nurse = { ...doctor, uzi: '900000104', ura: nursingHome.ura, role: '30.000', roleName: 'Verpleegkundige' };
const stranger = { ...doctor, uzi: '900000103', ura: clinic.ura, role: '01.016', roleName: 'Internist' };

export interface SmallRegion extends Omit<RegionProcess, 'stop'> {
  readonly config: string;
  close(): Promise<void>;
}

export const parties = {
  practice: asker.ura,
  hospital: holder.ura,
  clinic: clinic.ura,
  nursingHome: nursingHome.ura,
} as const;

/** `records` by URA: what each organisation holds beforehand. Everybody permits everything, unless `choices` say otherwise. */
export async function smallRegion(
  people: readonly string[],
  fhir: 'r4' | 'stu3',
  records: Readonly<Record<string, readonly object[]>>,
  choices?: readonly FirstChoices[],
): Promise<SmallRegion> {
  const directory = mkdtempSync(join(tmpdir(), 'stelsel-notified-pull-'));
  const databaseUrl = await emptyDatabase();
  await writePeople(directory, people as never);
  const known = JSON.parse(readFileSync(identitiesFile(directory), 'utf8')) as IdentitiesFile;
  const identities = {
    ...known,
    organizations: [...known.organizations, clinic, nursingHome],
    professionals: [...known.professionals, surgeon, nurse, stranger],
  };
  writeFileSync(identitiesFile(directory), JSON.stringify(identities), { mode: 0o600 });
  if (choices !== undefined) {
    writeFileSync(choicesFile(directory), JSON.stringify(choices), { mode: 0o600 });
  }
  const [port = 0] = await freePorts(1);
  const made = guardedConfig({ directory, port, databaseUrl, fhir, validate: 'off' });
  const organizations = [
    ...(made.roles.node?.organizations ?? []).map((one) => ({ ...one, fhir: [fhir] })),
    ...[clinic, nursingHome].map((one) => ({
      ...one,
      fhir: [fhir],
      credentialOffer: join(directory, 'offers', `${one.ura}.json`),
    })),
  ];
  const config = join(directory, 'region.yaml');
  writeFileSync(config, JSON.stringify({ ...made, roles: { ...made.roles, node: { organizations } } }));
  for (const [ura, resources] of Object.entries(records)) {
    const file = join(directory, `${ura}.ndjson`);
    writeFileSync(file, resources.map((resource) => JSON.stringify(resource)).join('\n'));
    const loaded = await runStelsel([
      'load',
      file,
      '--ura',
      ura,
      '--config',
      config,
      ...(fhir === 'r4' ? [] : ['--fhir', fhir]),
    ]);
    if (loaded.code !== 0) {
      throw new Error(loaded.notes);
    }
  }
  const origin = `http://127.0.0.1:${port}`;
  const fetch = loopbackFetcher();
  const { stop, ...running } = await regionProcess({
    configFile: config,
    origin,
    uziOf: (ura) => [doctor, surgeon, nurse, stranger].find((known) => known.ura === ura)?.uzi,
    fetch,
  });
  return {
    ...running,
    config,
    close: async () => {
      await stop();
      await fetch.close();
      if (existsSync(directory)) {
        rmSync(directory, { recursive: true, force: true });
      }
    },
  };
}
