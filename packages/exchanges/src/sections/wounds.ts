/** Skin and wounds. In STU3 a wound has no code or category that all wounds share: there the profile says what it is. */
import type { Text } from '@stelsel/kernel';
import { typesOf } from '../organization-types.ts';
import { lastOf } from './last-of.ts';
import type { Section } from './section.ts';
import { loinc, snomed } from './systems.ts';

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
  lastOf({
    id: 'wound-findings',
    section: { nl: 'Hoe een wond eruitziet', en: 'What a wound looks like' },
    codes: [snomed('225552003')],
    parts: [
      ...['449747006', '405009004', '298007001', '148641000146109', '360541000146109', '360531000146101'].map(snomed),
      ...['39126-8', '39125-0', '39127-6'].map(loinc),
    ],
    category: 'ObservationExam',
    zib: 'Wound',
    keptBy,
    stu3: [snomed('364554009')],
  }),
  {
    id: 'wound-pictures',
    section: { nl: 'Foto van een wond', en: 'Picture of a wound' },
    interaction: 'search',
    type: 'DocumentReference',
    params: [['type', loinc('72170-4')]],
    subjectParam: 'patient.identifier',
    category: 'Imaging',
    zib: [],
    keptBy,
    stu3: 'none',
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
