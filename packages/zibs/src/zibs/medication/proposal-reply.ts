import type { Text } from '@stelsel/kernel';
import { extension } from '../../medication/codes.ts';
import { proposalDecisions } from '../../medication/proposal-decisions.ts';
import { codesOf, conceptText } from '../../read/concept.ts';
import { referenceName } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import type { Zib } from '../../zib.ts';

const decisionSystem = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.17';

/** The answers of today, and those of versions before. */
const decisions: Readonly<Record<string, Text>> = {
  ...proposalDecisions.VMA,
  ...proposalDecisions.VVV,
  '11': { nl: 'Akkoord', en: 'Accepted' },
  '12': { nl: 'Akkoord, met veranderingen', en: 'Accepted with changes' },
  '13': { nl: 'Niet akkoord', en: 'Rejected' },
  '104': { nl: 'Akkoord', en: 'Accepted' },
  '105': { nl: 'Akkoord, met veranderingen', en: 'Accepted with changes' },
  '106': { nl: 'Niet akkoord', en: 'Rejected' },
};

/** Antwoord op een voorstel: what the prescriber decided about a VMA or VVV. */
export const proposalReply: Zib = {
  id: 'ProposalReply',
  name: { nl: 'Medicijnen: antwoord op een voorstel', en: 'Replies to proposals' },
  resourceTypes: ['Communication'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/mp-ReplyProposalMedicationAgreement',
    'http://nictiz.nl/fhir/StructureDefinition/mp-ReplyProposalDispenseRequest',
  ],
  statusWords: {},
  reads: (resource) => decisionOf(resource) !== undefined,
  read(resource, context) {
    const date = dateAt(resource, 'sent');
    const decision = decisionOf(resource);
    const code = codesOf(decision)[0]?.code ?? '';
    return makeView('ProposalReply', resource, context, {
      title: undefined,
      ownTitle: { nl: 'Antwoord op een voorstel', en: 'Reply to a proposal' },
      date,
      facts: [
        wordedFact('decision', { nl: 'Antwoord', en: 'Reply' }, decisions[code]) ??
          fact('decision', { nl: 'Antwoord', en: 'Reply' }, conceptText(decision)),
        quoted('explanation', labels.comment, textsAt(resource, 'payload.contentString')),
        wordedFact('when', labels.date, date?.text),
        fact('author', labels.who, referenceName(firstAt(resource, 'sender'), resource, context)),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
      codes: codesOf(decision),
    });
  },
  merge: { rule: 'reply-stands-alone', key: () => undefined },
};

/** The decision stands in an extension on the text, which itself is optional. */
function decisionOf(resource: FhirResource): unknown {
  const payloads = valuesAt(resource, 'payload');
  const holders = payloads.flatMap((payload) => [payload, firstAt(payload, '_contentString')]);
  return holders
    .flatMap((holder) => extensionsAt(holder, extension.replyCode))
    .map((found) => firstAt(found, 'valueCodeableConcept'))
    .find((concept) => codesOf(concept).some(({ system }) => system === decisionSystem));
}
