/** What a care professional can choose on the page: who they are, what they ask, and why. */
import type { Exchange } from '@stelsel/exchanges';
import type { Purpose, Text } from '@stelsel/kernel';
import { region, storyPeople } from '@stelsel/population';
import type { ViewerModel, ViewerPurpose } from '../../../start/src/viewer/viewer-model.ts';
import { dayText } from '../shown/day-text.ts';

/** Everybody who works in the region, by organisation. */
export const professionals: ViewerModel['professionals'] = region.organizations
  .filter((organization) => organization.professionals.length > 0)
  .map(({ name, ura, professionals: staff }) => ({
    name,
    professionals: staff.map((person) => ({
      id: `${person.role}@${ura}`,
      name: { nl: `${person.name}, ${person.roleName.nl.toLowerCase()}`, en: `${person.name}, ${person.roleName.en}` },
    })),
  }));

/** Every exchange a professional can ask without having been sent anything; those with a layout of their own first. */
export function topicsOf(exchanges: readonly Exchange[]): ViewerModel['topics'] {
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
export const people: ViewerModel['people'] = storyPeople.map(({ bsn, name, birthDate, story }) => ({
  bsn,
  name,
  birthDate: dayText(birthDate),
  story,
}));
