import { readFile } from 'node:fs/promises';
import type { TestIdentities, TestOrganization, TestProfessional } from '@stelsel/authentication';
import { type Bsn, err, ok, type Result, type Ura, type Uzi } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { IdentitiesFile } from './identities-file.ts';

/** The test identities of a region, ready to be looked up. */
export interface TestRegion extends IdentitiesFile {
  readonly testIdentities: TestIdentities;
}

export async function readIdentities(file: string): Promise<Result<TestRegion>> {
  try {
    return ok(testRegion(JSON.parse(await readFile(file, 'utf8')) as IdentitiesFile));
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: error instanceof Error ? error.message : 'unreadable' }));
  }
}

function testRegion(file: IdentitiesFile): TestRegion {
  const organizations = new Map<string, TestOrganization>(
    file.organizations.map(({ ura, name, type }) => [ura, { ura: ura as Ura, name, type }]),
  );
  const professionals = new Map<string, TestProfessional>(
    file.professionals.flatMap(({ uzi, ura, ...person }) => {
      const organization = organizations.get(ura);
      return organization === undefined
        ? []
        : [[`${uzi}@${ura}`, { ...person, id: uzi as Uzi, organization }] as const];
    }),
  );
  const citizens = new Set(file.citizens.map(({ bsn }) => bsn));
  return {
    ...file,
    testIdentities: {
      organization: async (ura) => ok(organizations.get(ura)),
      professional: async (id, ura) => ok(professionals.get(`${id}@${ura}`)),
      citizen: async (bsn: Bsn) => ok(citizens.has(bsn) ? { bsn } : undefined),
    },
  };
}
