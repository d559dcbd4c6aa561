/** Findings: how someone lives and functions, measurements, laboratory. Measurements ask the last of each kind only. */

import { typesOf } from '../organization-types.ts';
import type { Section } from './section.ts';
import { loinc, observationCategory, snomed } from './systems.ts';

const socialHistory = typesOf('hospital', 'generalPractice', 'nursing', 'mentalHealth', 'midwifery');

export const findings: readonly Section[] = [
  {
    id: 'functional-status',
    section: { nl: 'Hoe het gaat', en: 'Functional and mental status' },
    interaction: 'operation',
    operation: 'lastn',
    type: 'Observation',
    params: [['category', `${snomed('118228005')},${snomed('384821006')}`]],
    subjectParam: 'patient.identifier',
    category: 'ObservationSurvey',
    zib: ['FunctionalOrMentalStatus'],
    keptBy: typesOf('hospital', 'nursing', 'mentalHealth', 'physiotherapy'),
  },
  {
    id: 'living-situation',
    section: { nl: 'Wonen', en: 'Living situation' },
    interaction: 'operation',
    operation: 'lastn',
    type: 'Observation',
    params: [['code', snomed('365508006')]],
    subjectParam: 'patient.identifier',
    category: 'ObservationSocialHistory',
    zib: ['LivingSituation'],
    keptBy: typesOf('hospital', 'generalPractice', 'nursing', 'mentalHealth', 'youthHealth'),
  },
  socialHistoryQuery('drug-use', { nl: 'Drugs', en: 'Drug use' }, '228366006', 'DrugUse'),
  socialHistoryQuery('alcohol-use', { nl: 'Alcohol', en: 'Alcohol use' }, '228273003', 'AlcoholUse'),
  socialHistoryQuery('tobacco-use', { nl: 'Roken', en: 'Tobacco use' }, '365980008', 'TobaccoUse'),
  {
    id: 'blood-pressure',
    section: { nl: 'Bloeddruk', en: 'Blood pressure' },
    interaction: 'operation',
    operation: 'lastn',
    type: 'Observation',
    params: [['code', loinc('85354-9')]],
    subjectParam: 'patient.identifier',
    category: 'ObservationVitalSigns',
    zib: ['BloodPressure'],
    keptBy: typesOf('hospital', 'generalPractice', 'outOfHours', 'nursing', 'midwifery', 'ambulance'),
  },
  {
    id: 'body-weight',
    section: { nl: 'Gewicht', en: 'Body weight' },
    interaction: 'operation',
    operation: 'lastn',
    type: 'Observation',
    params: [['code', loinc('29463-7')]],
    subjectParam: 'patient.identifier',
    category: 'ObservationVitalSigns',
    zib: ['BodyWeight'],
    keptBy: typesOf('hospital', 'generalPractice', 'nursing', 'midwifery', 'youthHealth'),
  },
  {
    id: 'body-height',
    section: { nl: 'Lengte', en: 'Body height' },
    interaction: 'operation',
    operation: 'lastn',
    type: 'Observation',
    params: [['code', [loinc('8302-2'), loinc('8306-3'), loinc('8308-9')].join(',')]],
    subjectParam: 'patient.identifier',
    category: 'ObservationVitalSigns',
    zib: ['BodyHeight'],
    keptBy: typesOf('hospital', 'generalPractice', 'nursing', 'youthHealth'),
  },
  {
    id: 'laboratory',
    section: { nl: 'Uitslagen', en: 'Laboratory results' },
    interaction: 'operation',
    operation: 'lastn',
    type: 'Observation',
    params: [
      ['category', observationCategory('laboratory')],
      ['_include', 'Observation:has-member'],
      ['_include', 'Observation:specimen'],
    ],
    subjectParam: 'patient.identifier',
    category: 'ObservationLaboratory',
    zib: ['LaboratoryTestResult'],
    keptBy: typesOf('hospital', 'generalPractice', 'laboratory', 'midwifery'),
    stu3: {
      params: [
        ['category', snomed('275711006')],
        ['_include', 'Observation:related-target'],
        ['_include', 'Observation:specimen'],
      ],
    },
  },
];

function socialHistoryQuery(id: string, section: Section['section'], code: string, zib: string): Section {
  return {
    id,
    section,
    interaction: 'search',
    type: 'Observation',
    params: [['code', snomed(code)]],
    subjectParam: 'patient.identifier',
    category: 'ObservationSocialHistory',
    zib: [zib],
    keptBy: socialHistory,
  };
}
