/** What someone can do alone, and with what help: the last of each. */
import type { Text } from '@stelsel/kernel';
import { typesOf } from '../organization-types.ts';
import { lastOf } from './last-of.ts';
import type { Section } from './section.ts';
import { snomed } from './systems.ts';

const keptBy = typesOf('hospital', 'nursing', 'physiotherapy');

export const abilities: readonly Section[] = [
  ability('mobility', { nl: 'Bewegen', en: 'Mobility' }, '301438001', 'Mobility', [
    '282097004',
    '301587001',
    '282869009',
    '249868004',
    '364666007',
  ]),
  ability('washing', { nl: 'Wassen', en: 'Washing' }, '284785009', 'AbilityToWashOneself'),
  ability('dressing', { nl: 'Aankleden', en: 'Dressing' }, '165235000', 'AbilityToDressOneself'),
  ability('grooming', { nl: 'Uiterlijke verzorging', en: 'Grooming' }, '704434006', 'AbilityToGroom'),
  ability(
    'mouth-care',
    { nl: 'Mond en tanden verzorgen', en: 'Mouth care' },
    '288470005',
    'AbilityToPerformMouthcareActivities',
  ),
  ability('eating', { nl: 'Eten', en: 'Eating' }, '288883002', 'AbilityToEat', ['288843005']),
  ability('drinking', { nl: 'Drinken', en: 'Drinking' }, '288852001', 'AbilityToDrink', ['288851008']),
  ability('toilet', { nl: 'Naar het toilet gaan', en: 'Using the toilet' }, '284779002', 'AbilityToUseToilet', [
    '284899001',
    '284955009',
  ]),
  ability(
    'own-medication',
    { nl: 'Zelf medicijnen nemen', en: 'Managing medication' },
    '285033005',
    'AbilityToManageMedication',
  ),
  ability(
    'own-nursing',
    { nl: 'Zelf verpleegkundige handelingen doen', en: 'Performing nursing activities' },
    '303074009',
    'AbilityToPerformNursingActivities',
  ),
];

function ability(id: string, section: Text, code: string, zib: string, parts: readonly string[] = []): Section {
  const codes = [snomed(code)];
  return lastOf({ id, section, codes, parts: parts.map(snomed), category: 'ObservationActivity', zib, keptBy });
}
