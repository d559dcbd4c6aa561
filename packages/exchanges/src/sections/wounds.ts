/** Skin and wounds. In STU3 a wound has no code or category that all wounds share: there the profile says what it is. */
import type { Text } from '@stelsel/kernel';
import { typesOf } from '../organization-types.ts';
import type { Section } from './section.ts';
import { snomed } from './systems.ts';

const keptBy = typesOf('hospital', 'generalPractice', 'nursing');

export const wounds: readonly Section[] = [
  condition('skin-disorders', { nl: 'Huid', en: 'Skin' }, ['category', snomed('95320005')], 'SkinDisorder'),
  condition(
    'pressure-ulcers',
    { nl: 'Doorligwonden', en: 'Pressure ulcers' },
    ['code', snomed('399912005')],
    'PressureUlcer',
  ),
  {
    ...condition('wounds', { nl: 'Wonden', en: 'Wounds' }, ['category', snomed('416462003')], 'Wound'),
    stu3: { params: [['_profile', 'http://nictiz.nl/fhir/StructureDefinition/zib-Wound']] },
  },
  {
    ...condition('burns', { nl: 'Brandwonden', en: 'Burns' }, ['category', snomed('125666000')], 'Burnwound'),
    stu3: { params: [['code', snomed('125666000')]] },
  },
];

function condition(id: string, section: Text, param: readonly [string, string], zib: string): Section {
  return {
    id,
    section,
    interaction: 'search',
    type: 'Condition',
    params: [param],
    subjectParam: 'patient.identifier',
    category: 'Condition',
    zib: [zib],
    keptBy,
  };
}
