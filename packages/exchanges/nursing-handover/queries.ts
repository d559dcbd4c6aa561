/**
 * What a nursing handover can ask of the sender: the advance notice and the handover document, and each section by
 * itself, for who wants to look again at one thing. Both spellings of the document types are asked at once: eOverdracht
 * 3.1 used LOINC 57830-2 and SNOMED 371535009, 4.0 uses SNOMED 721915006 and 11171000146100.
 */
import type { QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { sections } from '../src/sections/sections.ts';
import { loinc, snomed } from '../src/sections/systems.ts';
import { sectionIds } from './section-ids.ts';

const senders = typesOf('hospital', 'nursing', 'mentalHealth');

const documents: readonly QueryDefinition[] = [
  {
    id: 'advance-notice',
    section: { nl: 'Aanmelding', en: 'Advance notice' },
    interaction: 'search',
    type: 'Composition',
    params: [['type', [snomed('721915006'), loinc('57830-2')].join(',')]],
    subjectParam: 'patient.identifier',
    category: 'Episode',
    zib: [],
    keptBy: senders,
  },
  {
    id: 'handover',
    section: { nl: 'Overdracht', en: 'Handover' },
    interaction: 'search',
    type: 'Composition',
    params: [['type', [snomed('11171000146100'), snomed('371535009')].join(',')]],
    subjectParam: 'patient.identifier',
    category: 'Episode',
    zib: [],
    keptBy: senders,
  },
];

export function queriesIn(fhir: ExchangeVersion['fhir']): readonly QueryDefinition[] {
  return [...documents, ...sections(fhir, sectionIds)];
}
