/** What is planned: procedures, appointments, vaccinations. */

import { typesOf } from '../organization-types.ts';
import type { Section } from './section.ts';

export const planned: readonly Section[] = [
  {
    id: 'planned-procedures',
    section: { nl: 'Geplande behandelingen', en: 'Planned procedures' },
    interaction: 'search',
    type: 'ServiceRequest',
    params: [['status', 'active']],
    subjectParam: 'patient.identifier',
    category: 'Request',
    zib: ['PlannedProcedure'],
    keptBy: typesOf('hospital', 'generalPractice'),
    stu3: { type: 'ProcedureRequest' },
  },
  {
    id: 'appointments',
    section: { nl: 'Afspraken', en: 'Appointments' },
    interaction: 'search',
    type: 'Appointment',
    params: [['status', 'booked,pending,proposed']],
    subjectParam: 'patient.identifier',
    category: 'Encounter',
    zib: ['Appointment'],
    keptBy: typesOf('hospital', 'generalPractice', 'mentalHealth', 'physiotherapy', 'midwifery', 'youthHealth'),
  },
  {
    id: 'planned-vaccinations',
    section: { nl: 'Geplande vaccinaties', en: 'Recommended vaccinations' },
    interaction: 'search',
    type: 'ImmunizationRecommendation',
    params: [],
    subjectParam: 'patient.identifier',
    category: 'Request',
    zib: ['PlannedVaccination'],
    keptBy: typesOf('hospital', 'generalPractice', 'youthHealth'),
  },
];
