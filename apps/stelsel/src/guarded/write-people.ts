import { writeFile } from 'node:fs/promises';
import { type Bsn, parseBsn, unwrap } from '@stelsel/kernel';
import type { FirstChoices } from '../identities/first-choices.ts';
import type { IdentitiesFile } from '../identities/identities-file.ts';
import { consentOrganization, indexOrganization } from '../identities/national-organizations.ts';
import { choicesFile, identitiesFile } from './guarded-config.ts';
import { asker, doctor, holder, others } from './parties.ts';

/** Can sign in, and nobody holds anything about them. */
const newcomer = parseBsn('999990950');

/**
 * Who exists, and what they chose: everybody permits everything, until they choose otherwise. Beside who is in the data there is
 * one of whom nothing is known. `more`: organisations and professionals besides ours. Gives everybody who can sign in as a citizen.
 */
export async function writePeople(
  directory: string,
  people: readonly Bsn[],
  more: Partial<Pick<IdentitiesFile, 'organizations' | 'professionals'>> = {},
): Promise<readonly Bsn[]> {
  const everyone = [...new Set([...people, unwrap(newcomer)])];
  const identities: IdentitiesFile = {
    organizations: [
      holder,
      asker,
      ...others.map(({ organization }) => organization),
      ...(more.organizations ?? []),
      indexOrganization,
      consentOrganization,
    ],
    professionals: [doctor, ...others.flatMap(({ professional }) => professional ?? []), ...(more.professionals ?? [])],
    citizens: everyone.map((bsn) => ({ bsn })),
  };
  const everybody = { kind: 'any' } as const;
  const choices: readonly FirstChoices[] = everyone.map((bsn) => ({
    bsn,
    statements: [{ holder: everybody, user: everybody, data: 'GGC002', situation: 'regular', decision: 'permit' }],
  }));
  await writeFile(identitiesFile(directory), JSON.stringify(identities), { mode: 0o600 });
  await writeFile(choicesFile(directory), JSON.stringify(choices), { mode: 0o600 });
  return everyone;
}
