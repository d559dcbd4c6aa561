/** What happened once: vaccinations and procedures. */
import { entryBase, type MakeEntry } from './entry.ts';
import { conceptOfView, dateTimeOf, oneOf, requiredTime, unknownValue } from './fhir-parts.ts';

export const vaccinationEntry: MakeEntry = ({ lead }, context) => {
  const moment = dateTimeOf(lead.date);
  return [
    {
      ...entryBase('Immunization', context),
      status: oneOf(lead.status?.code, ['completed', 'not-done'], 'completed'),
      vaccineCode: conceptOfView(lead),
      patient: context.subject,
      ...(moment === undefined ? { _occurrenceDateTime: unknownValue } : { occurrenceDateTime: moment }),
      performer: [{ actor: context.holderOf(lead) }],
    },
  ];
};

const procedureStatuses = [
  'preparation',
  'in-progress',
  'not-done',
  'on-hold',
  'stopped',
  'completed',
  'unknown',
] as const;

export const procedureEntry: MakeEntry = ({ lead }, context) => [
  {
    ...entryBase('Procedure', context),
    status: oneOf(lead.status?.code, procedureStatuses, 'unknown'),
    code: conceptOfView(lead),
    subject: context.subject,
    ...requiredTime('performed', lead.date),
    performer: [{ actor: context.holderOf(lead) }],
  },
];
