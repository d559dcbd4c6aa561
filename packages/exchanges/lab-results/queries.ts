/**
 * Every result and not only the last one of each kind: whoever watches a treatment wants to see the course of it. `date`
 * may narrow the question.
 */
import type { QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { observationCategory, snomed } from '../src/sections/systems.ts';

const keptBy = typesOf('laboratory', 'hospital', 'generalPractice', 'midwifery');

export function queriesIn(fhir: ExchangeVersion['fhir']): readonly QueryDefinition[] {
  const r4 = fhir === 'R4';
  const table = r4 ? 'http://terminology.hl7.org/CodeSystem/v2-0074' : 'http://hl7.org/fhir/v2/0074';
  const base = { interaction: 'search', subjectParam: 'patient.identifier', narrowedBy: ['date'], keptBy } as const;
  return [
    {
      ...base,
      id: 'results',
      section: { nl: 'Uitslagen', en: 'Results' },
      type: 'Observation',
      params: [
        ['category', r4 ? observationCategory('laboratory') : snomed('275711006')],
        ['_include', r4 ? 'Observation:has-member' : 'Observation:related-target'],
        ['_include', 'Observation:specimen'],
      ],
      category: 'ObservationLaboratory',
      zib: ['LaboratoryTestResult'],
    },
    {
      ...base,
      id: 'result-reports',
      section: { nl: 'Verslagen van het laboratorium', en: 'Laboratory reports' },
      type: 'DiagnosticReport',
      params: [['category', `${table}|LAB`]],
      category: 'DiagnosticReport',
      zib: ['TextResult'],
    },
  ];
}
