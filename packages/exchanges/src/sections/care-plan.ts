/** The care plan: what nurses do, what it is for, and what came of it. */
import { typesOf } from '../organization-types.ts';
import type { Section } from './section.ts';
import { loinc, snomed } from './systems.ts';

const keptBy = typesOf('hospital', 'nursing', 'mentalHealth');

export const carePlan: readonly Section[] = [
  {
    id: 'nursing-interventions',
    section: { nl: 'Wat de verpleging doet', en: 'Nursing interventions' },
    interaction: 'search',
    type: 'CarePlan',
    params: [['category', snomed('9632001')]],
    subjectParam: 'patient.identifier',
    category: 'Request',
    zib: ['NursingIntervention'],
    keptBy,
    stu3: { type: 'Procedure' },
  },
  {
    id: 'goals',
    section: { nl: 'Doelen van de zorg', en: 'Treatment objectives' },
    interaction: 'search',
    type: 'Goal',
    params: [],
    subjectParam: 'patient.identifier',
    category: 'Request',
    zib: ['TreatmentObjective'],
    keptBy: [...keptBy, ...typesOf('generalPractice')],
  },
  {
    id: 'outcomes',
    section: { nl: 'Wat de zorg opleverde', en: 'Outcome of care' },
    interaction: 'search',
    type: 'DiagnosticReport',
    params: [['code', loinc('27574-3')]],
    subjectParam: 'patient.identifier',
    category: 'DiagnosticReport',
    zib: ['OutcomeOfCare'],
    keptBy,
  },
  {
    id: 'freedom-restriction',
    section: { nl: 'Maatregelen die de vrijheid beperken', en: 'Measures that restrict freedom' },
    interaction: 'search',
    type: 'Procedure',
    params: [['category', snomed('225317005')]],
    subjectParam: 'patient.identifier',
    category: 'Procedure',
    zib: ['FreedomRestrictingIntervention'],
    keptBy,
    stu3: { params: [['category', snomed('225214000')]] },
  },
];
