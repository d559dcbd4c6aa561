import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Wensen en verwachtingen (proactieve zorgplanning): what someone hopes of treatment. */
export const careWishes = answers({
  id: 'CareWishes',
  name: { nl: 'Wat u belangrijk vindt bij behandeling', en: 'Wishes about treatment' },
  codes: [snomed('153851000146100')],
  sensitive: true,
  answer: { nl: 'Wens', en: 'Wish' },
});

/** Gewenste plek van overlijden (proactieve zorgplanning). */
export const preferredPlaceOfDeath = answers({
  id: 'PreferredPlaceOfDeath',
  name: { nl: 'Waar u wilt overlijden', en: 'Preferred place of death' },
  codes: [snomed('395091006')],
  sensitive: true,
  answer: { nl: 'Wens', en: 'Wish' },
});

/** Standpunt over euthanasie (proactieve zorgplanning). */
export const euthanasiaPosition = answers({
  id: 'EuthanasiaPosition',
  name: { nl: 'Wat u over euthanasie denkt', en: 'Position on euthanasia' },
  codes: [snomed('340171000146104')],
  sensitive: true,
});

/** Zingeving (proactieve zorgplanning). */
export const senseOfPurpose = answers({
  id: 'SenseOfPurpose',
  name: { nl: 'Wat uw leven zin geeft', en: 'Sense of purpose' },
  codes: [snomed('247751003')],
  sensitive: true,
});

/** Keuze over orgaandonatie (proactieve zorgplanning). */
export const organDonation = answers({
  id: 'OrganDonation',
  name: { nl: 'Orgaandonatie', en: 'Organ donation' },
  codes: [snomed('570801000146104')],
  sensitive: true,
});
