/** Medication: what was agreed, what the pharmacy made of it, and what is used. */

import { typesOf } from '../organization-types.ts';
import type { Section } from './section.ts';
import { medicationProcess, snomed } from './systems.ts';

export const medication: readonly Section[] = [
  {
    id: 'medication-use',
    section: { nl: 'Medicijnen die u gebruikt', en: 'Medication in use' },
    interaction: 'search',
    type: 'MedicationStatement',
    params: [
      ['category', `${snomed('422979000')},${medicationProcess('6')}`],
      ['_include', 'MedicationStatement:medication'],
    ],
    subjectParam: 'patient.identifier',
    category: 'MedicationUse',
    zib: ['MedicationUse2', 'PharmaceuticalProduct'],
    keptBy: typesOf('hospital', 'generalPractice', 'pharmacy', 'nursing', 'mentalHealth'),
    stu3: {
      params: [
        ['category', medicationProcess('6')],
        ['_include', 'MedicationStatement:medication'],
      ],
    },
  },
  {
    id: 'medication-agreements',
    section: { nl: 'Medicijnen: afspraken met de arts', en: 'Medication agreements' },
    interaction: 'search',
    type: 'MedicationRequest',
    params: [
      ['category', `${snomed('33633005')},${snomed('16076005')}`],
      ['_include', 'MedicationRequest:medication'],
    ],
    subjectParam: 'patient.identifier',
    category: 'MedicationRequest',
    zib: ['MedicationAgreement', 'PharmaceuticalProduct'],
    keptBy: typesOf('hospital', 'generalPractice', 'outOfHours', 'mentalHealth', 'midwifery'),
    stu3: {
      params: [
        ['category', snomed('16076005')],
        ['_include', 'MedicationRequest:medication'],
      ],
    },
  },
  {
    id: 'administration-agreements',
    section: { nl: 'Medicijnen: afspraken met de apotheek', en: 'Administration agreements' },
    interaction: 'search',
    type: 'MedicationDispense',
    params: [
      ['category', snomed('422037009')],
      ['_include', 'MedicationDispense:medication'],
    ],
    subjectParam: 'patient.identifier',
    category: 'MedicationUse',
    zib: ['AdministrationAgreement', 'PharmaceuticalProduct'],
    keptBy: typesOf('hospital', 'pharmacy', 'dispensingPractice'),
  },
];
