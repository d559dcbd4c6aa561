/** The course of care: episodes, reports of contacts, and messages between who give it. */
import { typesOf } from '../organization-types.ts';
import type { Section } from './section.ts';
import { loinc, snomed } from './systems.ts';

export const course: readonly Section[] = [
  {
    id: 'episodes',
    section: { nl: 'Episodes', en: 'Episodes of care' },
    interaction: 'search',
    type: 'EpisodeOfCare',
    params: [],
    subjectParam: 'patient.identifier',
    category: 'Episode',
    zib: ['EpisodeOfCare'],
    keptBy: typesOf('generalPractice', 'hospital', 'mentalHealth', 'nursing'),
  },
  {
    id: 'reports',
    section: { nl: 'Verslagen van contacten', en: 'Reports of contacts' },
    interaction: 'search',
    type: 'Composition',
    params: [['type', snomed('11591000146107')]],
    subjectParam: 'patient.identifier',
    category: 'Encounter',
    zib: ['SOAPReport'],
    keptBy: typesOf('generalPractice', 'outOfHours'),
    stu3: { params: [['type', loinc('67781-5')]] },
  },
  {
    id: 'care-plans',
    section: { nl: 'Zorgplan', en: 'Care plan' },
    interaction: 'search',
    type: 'CarePlan',
    params: [['status', 'active']],
    subjectParam: 'patient.identifier',
    category: 'Request',
    zib: ['CarePlan'],
    keptBy: typesOf('generalPractice', 'hospital', 'nursing', 'mentalHealth'),
  },
  {
    id: 'messages',
    section: { nl: 'Vragen en berichten', en: 'Questions and messages' },
    interaction: 'search',
    type: 'Communication',
    params: [],
    subjectParam: 'patient.identifier',
    category: 'Encounter',
    zib: [],
    keptBy: typesOf('generalPractice', 'nursing'),
  },
];
