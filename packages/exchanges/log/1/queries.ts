/** One search: the log entries about one person (IHE ITI-81), of a period when the asker names one. */
import type { QueryDefinition } from '../../src/define-exchange.ts';
import { organizationTypes, typesOf } from '../../src/organization-types.ts';

export const queries: readonly QueryDefinition[] = [
  {
    id: 'log-entries',
    section: { nl: 'Wie zag mijn gegevens?', en: 'Who saw my data?' },
    interaction: 'search',
    type: 'AuditEvent',
    params: [],
    narrowedBy: ['date'],
    subjectParam: 'patient.identifier',
    category: 'Logging',
    zib: [],
    keptBy: typesOf(...(Object.keys(organizationTypes) as (keyof typeof organizationTypes)[])),
  },
];
