import { writeFile } from 'node:fs/promises';
import type { Bsn } from '@stelsel/kernel';
import type { FirstChoices } from '../identities/first-choices.ts';
import type { IdentitiesFile } from '../identities/identities-file.ts';
import { consentOrganization, indexOrganization } from '../identities/national-organizations.ts';
import { choicesFile, identitiesFile } from './guarded-config.ts';
import { asker, doctor, holder, others } from './parties.ts';

/** Who exists, and what they chose: everybody in the data permits everything, until they choose otherwise. */
export async function writePeople(directory: string, people: readonly Bsn[]): Promise<void> {
  const identities: IdentitiesFile = {
    organizations: [
      holder,
      asker,
      ...others.map(({ organization }) => organization),
      indexOrganization,
      consentOrganization,
    ],
    professionals: [doctor, ...others.map(({ professional }) => professional)],
    citizens: people.map((bsn) => ({ bsn })),
  };
  const everybody = { kind: 'any' } as const;
  const choices: readonly FirstChoices[] = people.map((bsn) => ({
    bsn,
    statements: [{ holder: everybody, user: everybody, data: 'GGC002', situation: 'regular', decision: 'permit' }],
  }));
  await writeFile(identitiesFile(directory), JSON.stringify(identities), { mode: 0o600 });
  await writeFile(choicesFile(directory), JSON.stringify(choices), { mode: 0o600 });
}
