import { textAt } from '../resource.ts';
import { entryBase, factValue, type MakeEntry } from './entry.ts';
import { coded, conceptOfView, dateTimeOf, oneOf } from './fhir-parts.ts';

const statuses = ['draft', 'proposed', 'active', 'rejected', 'inactive'] as const;
const decisions = ['permit', 'deny'] as const;

/** What was agreed or wished about treatment. The words of the agreement are the policy; conditions stay in them. */
export const directiveEntry: MakeEntry = ({ lead }, context) => {
  const decision = textAt(lead.original.resource, 'provision.type');
  const words = ['decision', 'conditions', 'comment']
    .map((id) => factValue(lead, id))
    .filter((text) => text !== undefined);
  const moment = dateTimeOf(lead.date);
  return [
    {
      ...entryBase('Consent', context),
      status: oneOf(lead.status?.code, statuses, 'active'),
      scope: coded('http://terminology.hl7.org/CodeSystem/consentscope', 'adr', 'Advanced Care Directive'),
      category: [coded('http://terminology.hl7.org/CodeSystem/consentcategorycodes', 'acd', 'Advance Directive')],
      patient: context.subject,
      ...(moment === undefined ? {} : { dateTime: moment }),
      organization: [context.holderOf(lead)],
      policyRule: { text: [lead.title, ...words].join('. ') },
      provision: {
        ...(decisions.some((known) => known === decision) ? { type: decision } : {}),
        code: [conceptOfView(lead)],
      },
    },
  ];
};

/** A warning that must not be missed. */
export const alertEntry: MakeEntry = ({ lead }, context) => [
  {
    ...entryBase('Flag', context),
    status: oneOf(lead.status?.code, ['active', 'inactive'], 'active'),
    code: conceptOfView(lead),
    subject: context.subject,
    author: context.holderOf(lead),
  },
];
