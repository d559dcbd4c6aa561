import type { Text } from '@stelsel/kernel';
import { codesOf } from '../../read/concept.ts';
import { referenceName, referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { type FhirResource, firstAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import type { Zib } from '../../zib.ts';

const system = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.26.5.1';

const decisions: Readonly<Record<string, Text>> = {
  'code-1': { nl: 'Ja, akkoord', en: 'Yes, accepted' },
  'code-2': { nl: 'Nee, afgewezen', en: 'No, rejected' },
};

/** AntwoordVoorstelContraIndicatie (CiO): what the care provider decided about a proposed contra-indication. */
export const contraIndicationReply: Zib = {
  id: 'ContraIndicationReply',
  name: { nl: 'Antwoord op een waarschuwing bij medicijnen', en: 'Replies to proposed contra-indications' },
  resourceTypes: ['Communication'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/cio-ReplyProposalContraIndication'],
  statusWords: {},
  reads: (resource) => resource.resourceType === 'Communication' && decisionOf(resource) !== undefined,
  read(resource, context) {
    const date = dateAt(resource, 'sent');
    return makeView('ContraIndicationReply', resource, context, {
      title: undefined,
      ownTitle: { nl: 'Antwoord op een voorstel', en: 'Reply to a proposal' },
      date,
      facts: [
        wordedFact('decision', labels.answer, decisionOf(resource)),
        fact('proposal', labels.about, referenceNames(valuesAt(resource, 'basedOn'), resource, context)),
        wordedFact('when', labels.date, date?.text),
        fact('who', labels.who, referenceName(firstAt(resource, 'sender'), resource, context)),
      ],
      more: [quoted('comment', labels.comment, [...textsAt(resource, 'payload.contentString'), ...notes(resource)])],
      codes: [],
      worded: ['payload'],
    });
  },
  merge: { rule: 'reply-stands-alone', key: () => undefined },
};

/** The decision stands in an extension on the text, which itself may be absent. */
function decisionOf(resource: FhirResource): Text | undefined {
  const told = ['payload.extension.valueCodeableConcept', 'payload._contentString.extension.valueCodeableConcept'];
  return told
    .flatMap((path) => valuesAt(resource, path))
    .flatMap(codesOf)
    .filter((code) => code.system === system)
    .map(({ code }) => decisions[code])
    .find((found) => found !== undefined);
}
