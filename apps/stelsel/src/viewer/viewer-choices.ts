/** What a care professional can choose on the page: who they are, what they ask, and why. */
import type { Exchange } from '@stelsel/exchanges';
import type { Purpose, Text, Ura } from '@stelsel/kernel';
import { region, storyPeople } from '@stelsel/population';
import type { ViewerChoice, ViewerPurpose } from '../../../start/src/viewer/viewer-choice.ts';
import type { ViewerPerson } from '../../../start/src/viewer/viewer-model.ts';
import { dayText } from '../shown/day-text.ts';

/** Somebody who can sign in, and everybody she works for. */
export interface Professional {
  /** UZI number. */
  readonly id: string;
  readonly name: Text;
  readonly workplaces: readonly { readonly ura: Ura; readonly name: string }[];
}

const staff = region.organizations.flatMap(({ name, ura, professionals: people }) =>
  people.map((person) => ({ person, workplace: { ura: ura as Ura, name } })),
);

/** Everybody who works in the region, each once; the own employer first. */
export const professionals: readonly Professional[] = [...Map.groupBy(staff, ({ person }) => person.uzi)].map(
  ([id, places]) => {
    const { name, roleName } = places[0]?.person ?? { name: '', roleName: { nl: '', en: '' } };
    return {
      id,
      name: { nl: `${name}, ${roleName.nl.toLowerCase()}`, en: `${name}, ${roleName.en}` },
      workplaces: places.map(({ workplace }) => workplace).sort((a, b) => own(b.ura, id) - own(a.ura, id)),
    };
  },
);

/** A carer of a care home who also works for home care: whom the page begins with. */
export const eveningCarer = staff.find(({ person }) => person.role === '86.000')?.person.uzi ?? '';

/** Numbers follow the own employer. */
function own(ura: string, uzi: string): number {
  return Number((Number(uzi) - 900001000 - (Number(uzi) % 10)) / 10 === Number(ura) - 90000001);
}

/** Every exchange a professional can ask without having been sent anything; those with a layout of their own first. */
export function topicsOf(exchanges: readonly Exchange[]): readonly ViewerChoice[] {
  const asked = exchanges.filter(({ patterns, relation }) => patterns.includes('query') && relation === 'treatment');
  return asked
    .toSorted((a, b) => Number(b.layouts !== undefined) - Number(a.layouts !== undefined))
    .map(({ id, name }) => ({ id, name }));
}

const words: Readonly<Record<Exclude<Purpose, 'PATRQT'>, { readonly name: Text; readonly help: Text }>> = {
  TREAT: {
    name: { nl: 'Behandeling', en: 'Treatment' },
    help: { nl: 'De persoon is bij u in zorg.', en: 'The person is in your care.' },
  },
  COC: {
    name: { nl: 'Overdracht', en: 'Handover' },
    help: { nl: 'U neemt de zorg over, of draagt die over.', en: 'You take care over, or hand it over.' },
  },
  ETREAT: {
    name: { nl: 'Spoed', en: 'Emergency' },
    help: {
      nl: 'De persoon heeft nu hulp nodig. Wie niet zei dat het niet mag, deelt dan wat nodig is.',
      en: 'The person needs help now. Who did not object then shares what is needed.',
    },
  },
  BTG: {
    name: { nl: 'Noodknop: levensbelang', en: 'Emergency button: a life at stake' },
    help: {
      nl: 'U schrijft een reden. De persoon krijgt bericht en het gebruik wordt beoordeeld.',
      en: 'You write a reason. The person is told and the use is reviewed.',
    },
  },
};

export const purposes: readonly ViewerPurpose[] = Object.entries(words).map(([id, { name, help }]) => ({
  id,
  name,
  help,
}));

/** The people of the stories: invented, so their numbers may be shown. */
export const people: readonly ViewerPerson[] = storyPeople.map(({ bsn, name, birthDate, story }) => ({
  bsn,
  name,
  birthDate: dayText(birthDate),
  story,
}));

/** How the page names somebody: by name when it is one of the stories, otherwise by the last digits of the number. */
export function nameOfPerson(bsn: string): Text {
  const known = people.find((person) => person.bsn === bsn);
  return known === undefined
    ? { nl: `nummer eindigt op ${bsn.slice(-3)}`, en: `number ends in ${bsn.slice(-3)}` }
    : { nl: known.name, en: known.name };
}
