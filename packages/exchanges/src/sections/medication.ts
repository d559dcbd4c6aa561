/**
 * Medication: what was agreed, asked, supplied, used and given, and what a pharmacist needs beside it: laboratory values
 * (kidney function, potassium, sodium, INR and the like) and contra-indications.
 */
import { typesOf } from '../organization-types.ts';
import { lastOf } from './last-of.ts';
import type { Section } from './section.ts';
import { loinc, medicationProcess, snomed } from './systems.ts';

const prescribers = typesOf('hospital', 'generalPractice', 'outOfHours', 'mentalHealth', 'midwifery');
const pharmacies = typesOf('hospital', 'pharmacy', 'dispensingPractice');

/** An asker may narrow what was agreed or supplied to a time or one treatment, never widen it. */
const narrows = ['period-of-use', 'pharmaceutical-treatment-identifier'];
const stu3Narrows = ['periodofuse', 'medicationtreatment'];

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
    narrows,
    stu3: {
      narrows: stu3Narrows,
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
    keptBy: prescribers,
    narrows,
    stu3: {
      narrows: stu3Narrows,
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
    keptBy: pharmacies,
    narrows,
    stu3: { narrows: stu3Narrows },
  },
  {
    id: 'dosing-schedules',
    section: { nl: 'Medicijnen: wisselende doseerschema’s', en: 'Variable dosing schedules' },
    interaction: 'search',
    type: 'MedicationRequest',
    params: [
      ['category', snomed('395067002')],
      ['_include', 'MedicationRequest:medication'],
    ],
    subjectParam: 'patient.identifier',
    category: 'MedicationRequest',
    zib: ['VariableDosingRegimen', 'PharmaceuticalProduct'],
    // A thrombosis service is often part of a laboratory.
    keptBy: [...prescribers, ...typesOf('laboratory')],
    narrows,
    stu3: 'none',
  },
  {
    id: 'dispense-requests',
    section: { nl: 'Medicijnen: aangevraagd bij de apotheek', en: 'Dispense requests' },
    interaction: 'search',
    type: 'MedicationRequest',
    params: [
      ['category', snomed('52711000146108')],
      ['_include', 'MedicationRequest:medication'],
    ],
    subjectParam: 'patient.identifier',
    category: 'MedicationRequest',
    zib: ['DispenseRequest', 'PharmaceuticalProduct'],
    keptBy: prescribers,
    narrows: ['pharmaceutical-treatment-identifier'],
    stu3: { narrows: ['medicationtreatment'] },
  },
  {
    id: 'dispenses',
    section: { nl: 'Medicijnen: opgehaald bij de apotheek', en: 'Dispensed medication' },
    interaction: 'search',
    type: 'MedicationDispense',
    params: [
      ['category', snomed('373784005')],
      ['_include', 'MedicationDispense:medication'],
    ],
    subjectParam: 'patient.identifier',
    category: 'MedicationUse',
    zib: ['MedicationDispense', 'PharmaceuticalProduct'],
    keptBy: pharmacies,
    narrows: ['whenhandedover', 'pharmaceutical-treatment-identifier'],
    stu3: { narrows: ['whenhandedover', 'medicationtreatment'] },
  },
  {
    id: 'administrations',
    section: { nl: 'Medicijnen: gegeven door een zorgverlener', en: 'Administered medication' },
    interaction: 'search',
    type: 'MedicationAdministration',
    params: [
      ['category', snomed('18629005')],
      ['_include', 'MedicationAdministration:medication'],
    ],
    subjectParam: 'patient.identifier',
    category: 'MedicationUse',
    zib: ['MedicationAdministration2', 'PharmaceuticalProduct'],
    keptBy: typesOf('hospital', 'nursing', 'mentalHealth'),
    narrows: ['effective-time', 'pharmaceutical-treatment-identifier'],
    stu3: {
      narrows: ['effective-time'],
      params: [['_include', 'MedicationAdministration:medication']],
    },
  },
  {
    id: 'contra-indications',
    section: { nl: 'Let op bij medicijnen', en: 'Contra-indications' },
    interaction: 'search',
    type: 'Flag',
    params: [['category', snomed('140401000146105')]],
    subjectParam: 'patient.identifier',
    category: 'Alert',
    zib: ['MedicationContraIndication'],
    keptBy: typesOf('hospital', 'generalPractice', 'pharmacy', 'mentalHealth'),
    stu3: 'none',
  },
  lastOf({
    id: 'medication-laboratory',
    section: { nl: 'Uitslagen die tellen bij medicijnen', en: 'Results that matter for medication' },
    codes: ['62238-1', '14682-9', '2823-3', '2951-2', '6301-6', '718-7', '1742-6', '14334-7', '10535-3'].map(loinc),
    category: 'ObservationLaboratory',
    zib: 'LaboratoryTestResult',
    keptBy: typesOf('hospital', 'generalPractice', 'laboratory'),
  }),
];
