import type { RepresentationAnswer, Represented } from '@stelsel/authentication';
import { regimeAt } from '@stelsel/authentication';
import type { Text } from '@stelsel/kernel';
import type { PersonColour, PersonOption } from '../api/me.ts';
import type { Person } from '../person.ts';

const all = ['read', 'act', 'consent'] as const;
const colours: readonly PersonColour[] = ['blue', 'green', 'orange', 'purple', 'teal', 'brown'];

/** Oneself first, then children by age, then adults. Keys are of this session. */
export function personsOf(
  answer: RepresentationAnswer,
  nowMs: number,
  newKey: (bsn: string) => string,
): readonly Person[] {
  const { self, represented } = answer;
  const age = regimeAt(self.birthDate, nowMs);
  const others = represented.toSorted((a, b) => a.ageYears - b.ageYears).map((person) => personOf(person, newKey));
  return [
    { ...self, key: newKey(self.bsn), relation: 'self', rights: all, ageYears: age.ageYears, regime: age.regime },
    ...others,
  ];
}

function personOf(person: Represented, newKey: (bsn: string) => string): Person {
  const { bsn, name, birthDate, relation, rights, ageYears, regime, until } = person;
  const known = { bsn, name, birthDate, relation, rights, ageYears, regime, key: newKey(bsn) };
  return until === undefined ? known : { ...known, until };
}

/** A person as the page shows them: never a number. */
export function personOption(person: Person, at: number): PersonOption {
  const { key, name, ageYears, relation, rights, until } = person;
  return {
    key,
    name,
    ageYears,
    relation: relation === 'self' ? 'self' : relation === 'parent' ? 'child' : 'represented',
    rights,
    explanation: explanationOf(person),
    colour: colours[at % colours.length] ?? 'blue',
    ...(until === undefined ? {} : { until }),
  };
}

const sparing: Text = {
  nl: 'Sommige gegevens ziet alleen deze persoon zelf. Een bron die geen antwoord geeft, staat er niet bij.',
  en: 'Some data only this person sees. A source that does not answer is not listed.',
};

function explanationOf({ relation, rights, regime, name }: Person): readonly Text[] {
  if (relation === 'self') {
    return [];
  }
  if (rights.length === 0) {
    return [
      {
        nl: `${name} is 12 jaar of ouder en beslist mee. ${name} heeft niet afgesproken dat u meekijkt.`,
        en: `${name} is 12 or older and decides too. ${name} has not agreed that you look along.`,
      },
    ];
  }
  const agreed: Text = {
    nl: `${name} vindt goed dat u meekijkt, en kan dat altijd terugnemen.`,
    en: `${name} agrees that you look along, and can take that back at any time.`,
  };
  return regime === '12-15' ? [agreed, sparing] : [sparing];
}
