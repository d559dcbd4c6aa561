import { entryBase, type MakeEntry } from './entry.ts';
import { coded, conceptOfView, oneOf, timeOf } from './fhir-parts.ts';

const hl7 = 'http://terminology.hl7.org/CodeSystem';
const clinical = ['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved'] as const;
const verified = ['unconfirmed', 'provisional', 'differential', 'confirmed', 'refuted'] as const;
const over = new Set<string>(['inactive', 'remission', 'resolved']);

/** A problem (IPS Condition). An end is written only where the status says that it is over (con-4). */
export const problemEntry: MakeEntry = ({ lead }, context) => {
  const status = oneOf(lead.status?.code, clinical, lead.end === undefined ? 'active' : 'resolved');
  const certainty = oneOf(lead.certainty?.code, verified, 'confirmed');
  return [
    {
      ...entryBase('Condition', context),
      clinicalStatus: coded(`${hl7}/condition-clinical`, status, status),
      verificationStatus: coded(`${hl7}/condition-ver-status`, certainty, certainty),
      category: [coded(`${hl7}/condition-category`, 'problem-list-item', 'Problem List Item')],
      code: conceptOfView(lead),
      subject: context.subject,
      ...timeOf('onset', lead.date),
      ...(over.has(status) ? timeOf('abatement', lead.end) : {}),
    },
  ];
};
