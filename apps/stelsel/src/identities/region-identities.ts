import { namingSystem } from '@stelsel/kernel';
import { generatePopulation, region, type StoryPerson, storyPeople } from '@stelsel/population';
import type { IdentitiesFile } from './identities-file.ts';
import { brokenNeighbours, consentOrganization, indexOrganization, newcomer } from './national-organizations.ts';

/** Everybody of the invented region who can sign in or be found: organisations, their professionals, the citizens. */
export async function regionIdentities(options: {
  readonly people: number;
  readonly seed: number;
  readonly nowMs: number;
}): Promise<IdentitiesFile> {
  const citizens = new Map<string, Citizen>(
    storyPeople.map(({ bsn, birthDate, sex, name }) => [bsn, { bsn, birthDate, sex, name }]),
  );
  for await (const { resource } of generatePopulation(options)) {
    const citizen = resource.resourceType === 'Patient' ? citizenOf(resource as PatientLike) : undefined;
    if (citizen !== undefined) {
      citizens.set(citizen.bsn, { ...citizens.get(citizen.bsn), ...citizen });
    }
  }
  return {
    organizations: [
      ...region.organizations.map(({ ura, name, type, place }) => ({ ura, name, type, place })),
      indexOrganization,
      consentOrganization,
      ...[newcomer, ...brokenNeighbours].map(({ ura, name, type }) => ({ ura, name, type })),
    ],
    professionals: [
      ...region.organizations.flatMap(({ ura, professionals }) =>
        professionals.map(({ uzi, name, role, roleName }) => ({
          uzi,
          ura,
          ...nameParts(name),
          role,
          roleName: roleName.nl,
        })),
      ),
      { ...newcomer.professional, ura: newcomer.ura },
    ],
    citizens: [...citizens.values()],
    authorities: storyAuthorities(),
  };
}

/** The parents of the two children of the stories, and a daughter who was authorised by her father. */
function storyAuthorities(): NonNullable<IdentitiesFile['authorities']> {
  const bsnOf = (role: StoryPerson['role']) =>
    storyPeople.filter((person) => person.role === role).map(({ bsn }) => bsn);
  const children = [...bsnOf('child'), ...bsnOf('teenager')];
  const [represented = ''] = bsnOf('emergency');
  const [representative = ''] = bsnOf('consent');
  return [
    ...bsnOf('parent').flatMap((parent) =>
      children.map((child) => ({ representative: parent, represented: child, relation: 'parent' }) as const),
    ),
    { representative, represented, relation: 'mandate', rights: ['read', 'act'] },
  ];
}

type Citizen = IdentitiesFile['citizens'][number];

interface PatientLike {
  readonly identifier?: readonly { readonly system: string; readonly value: string }[];
  readonly birthDate?: string;
  readonly gender?: string;
  readonly name?: readonly { readonly family?: string }[];
  readonly deceasedBoolean?: boolean;
  readonly deceasedDateTime?: string;
}

function citizenOf(patient: PatientLike): Citizen | undefined {
  const bsn = patient.identifier?.find(({ system }) => system === namingSystem.bsn)?.value;
  const { birthDate, gender } = patient;
  const surname = patient.name?.[0]?.family;
  return bsn === undefined
    ? undefined
    : {
        bsn,
        ...(birthDate === undefined ? {} : { birthDate }),
        sex: gender === 'female' || gender === 'male' ? gender : 'unknown',
        ...(surname === undefined ? {} : { surname }),
        deceased: patient.deceasedBoolean === true || patient.deceasedDateTime !== undefined,
      };
}

/** `dr. A.B. van der Berg` in the parts an attestation has. */
function nameParts(name: string): { initials: string; surnamePrefix?: string; surname: string } {
  const words = name.replace(/^(drs?|prof|mr|ir)\.\s+/i, '').split(' ');
  const initials = words[0] ?? '';
  const rest = words.slice(1);
  const surnameAt = rest.findIndex((word) => /^[A-Z]/.test(word));
  const prefix = rest.slice(0, Math.max(0, surnameAt)).join(' ');
  const surname = rest.slice(Math.max(0, surnameAt)).join(' ');
  return {
    initials,
    ...(prefix === '' ? {} : { surnamePrefix: prefix }),
    surname: surname === '' ? initials : surname,
  };
}
