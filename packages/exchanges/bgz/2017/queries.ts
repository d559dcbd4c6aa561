/**
 * The searches of the core data set on zib 2017 (STU3): the sections of the 2020 version, where STU3 has other types,
 * codes or parameters for them, and the device requests that only this version knows.
 */
import type { QueryDefinition } from '../../src/define-exchange.ts';
import { typesOf } from '../../src/organization-types.ts';
import { queries as queries2020 } from '../2020/queries.ts';
import { medicationProcess, snomed } from '../2020/systems.ts';

/** What a section asks here when it differs from 2020. */
const departures: Readonly<Record<string, Partial<Pick<QueryDefinition, 'type' | 'params'>>>> = {
  payer: {
    params: [
      ['_include', 'Coverage:payor:Patient'],
      ['_include', 'Coverage:payor:Organization'],
    ],
  },
  'treatment-directives': { params: [['category', snomed('11291000146105')]] },
  'advance-directives': { params: [['category', snomed('11341000146107')]] },
  'medication-use': {
    params: [
      ['category', medicationProcess('6')],
      ['_include', 'MedicationStatement:medication'],
    ],
  },
  'medication-agreements': {
    params: [
      ['category', snomed('16076005')],
      ['_include', 'MedicationRequest:medication'],
    ],
  },
  laboratory: {
    params: [
      ['category', snomed('275711006')],
      ['_include', 'Observation:related-target'],
      ['_include', 'Observation:specimen'],
    ],
  },
  contacts: {
    params: [['class', ['IMP', 'ACUTE', 'NONAC'].map((code) => `http://hl7.org/fhir/v3/ActCode|${code}`).join(',')]],
  },
  'planned-procedures': { type: 'ProcedureRequest' },
};

const deviceRequests: QueryDefinition = {
  id: 'device-requests',
  section: { nl: 'Hulpmiddelen die nog komen', en: 'Requested devices' },
  interaction: 'search',
  type: 'DeviceRequest',
  params: [
    ['status', 'active'],
    ['_include', 'DeviceRequest:device'],
  ],
  subjectParam: 'patient.identifier',
  category: 'Request',
  zib: ['PlannedMedicalDevice'],
  keptBy: typesOf('hospital', 'generalPractice'),
};

export const queries: readonly QueryDefinition[] = [
  ...queries2020.map((query) => ({ ...query, ...departures[query.id] })),
  deviceRequests,
];
