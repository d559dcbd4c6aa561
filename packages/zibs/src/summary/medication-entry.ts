import { entryBase, factValue, type MakeEntry } from './entry.ts';
import { conceptOfView, requiredTime } from './fhir-parts.ts';

/** What a treatment is called in FHIR, by the word its record has for it. */
const statuses: Readonly<Record<string, string>> = {
  active: 'active',
  'in-progress': 'active',
  preparation: 'intended',
  intended: 'intended',
  draft: 'intended',
  'on-hold': 'on-hold',
  stopped: 'stopped',
  cancelled: 'not-taken',
  declined: 'not-taken',
  'not-taken': 'not-taken',
  completed: 'completed',
};

/** One treatment with a medicine (IPS MedicationStatement): the way to use it is the source's own sentence. */
export const medicationEntry: MakeEntry = ({ lead }, context) => {
  const use = factValue(lead, 'use');
  return [
    {
      ...entryBase('MedicationStatement', context),
      status: statuses[lead.status?.code ?? ''] ?? 'unknown',
      medicationCodeableConcept: conceptOfView(lead),
      subject: context.subject,
      ...requiredTime('effective', lead.date),
      informationSource: context.holderOf(lead),
      ...(use === undefined ? {} : { dosage: [{ text: use }] }),
    },
  ];
};
