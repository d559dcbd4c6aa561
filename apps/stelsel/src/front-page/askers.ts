import type { Ura } from '@stelsel/kernel';
import { region, storyPeople } from '@stelsel/population';
import type { DemoPerson, Asker as PageAsker } from '../../../start/src/api.ts';
import type { RegionQuestion } from '../ask/ask-region.ts';
import { demoExchange } from '../demo/running-region.ts';

/** The ways to start a question from the front page. */
export interface Askers {
  readonly list: readonly PageAsker[];
  /** The question of one asker about one invented person; undefined when either is unknown. */
  question(asker: string, person: string): RegionQuestion | undefined;
}

const ways = [
  { id: 'gp', type: 'Z3', role: '01.015', purpose: 'TREAT', label: { nl: 'Huisarts', en: 'GP' } },
  { id: 'emergency', type: 'V4', role: '01.071', purpose: 'BTG', label: { nl: 'Spoedarts', en: 'Emergency doctor' } },
  { id: 'citizen', type: 'PGO', role: 'burger', purpose: 'PATRQT', label: { nl: 'Burger', en: 'Citizen' } },
] as const;

/** The first organisation of each kind that has somebody in the role. */
export function regionAskers(): Askers {
  const found = ways.flatMap(({ type, ...way }) => {
    const organization = region.organizations.find(
      (known) =>
        (known.type === type || (type === 'V4' && /^V[456]$/.test(known.type))) &&
        (way.role === 'burger' || known.professionals.some(({ role }) => role === way.role)),
    );
    return organization === undefined ? [] : [{ ...way, organization }];
  });
  return {
    list: found.map(({ organization, ...way }) => ({
      ...way,
      ura: organization.ura,
      organization: way.id === 'gp' ? 'de eigen huisarts' : organization.name,
      exchange: demoExchange,
    })),
    question: (askerId, personId) => {
      const way = found.find(({ id }) => id === askerId);
      const person = storyPeople.find(({ id }) => id === personId);
      if (way === undefined || person === undefined) {
        return undefined;
      }
      const { role, purpose } = way;
      const organization = ownGp(way, person.holders) ?? way.organization;
      const asker =
        role === 'burger'
          ? ({ kind: 'citizen', bsn: person.bsn } as const)
          : ({ kind: 'professional', role, ura: organization.ura as Ura } as const);
      return { asker, subject: person.bsn, exchange: demoExchange, purpose };
    },
  };
}

/** The invented people of the stories, without their numbers. */
export function demoPeople(nowMs: number): readonly DemoPerson[] {
  return storyPeople.map(({ id, name, birthDate, story }) => ({
    id,
    name,
    age: Math.floor((nowMs - Date.parse(birthDate)) / (365.25 * 24 * 60 * 60 * 1000)),
    story,
  }));
}

/** A GP asks about the own patients. */
function ownGp(way: { readonly id: string }, holders: readonly string[]) {
  return way.id === 'gp'
    ? region.organizations.find(({ ura, type }) => type === 'Z3' && holders.includes(ura))
    : undefined;
}
