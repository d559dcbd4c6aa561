import type { Text } from '@stelsel/kernel';
import { alikeByCodeOrName, conceptKey } from '../../merge/keys.ts';
import { nameOfConcept } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { vaguePeriod } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, nictizExtension, textAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { ViewContext, Zib } from '../../zib.ts';
import { isContraIndication } from './alert.ts';

const statusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Geldt nu', en: 'Current' },
  inactive: { nl: 'Geldt niet meer', en: 'No longer' },
};

/** MedicatieContraIndicatie: a condition that makes some medication unfit. */
export const medicationContraIndication: Zib = {
  id: 'MedicationContraIndication',
  name: { nl: 'Let op bij medicijnen', en: 'Caution with medication' },
  resourceTypes: ['Flag'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-MedicationContraIndication',
    'http://nictiz.nl/fhir/StructureDefinition/cio-MedicationContraIndication',
  ],
  statusWords,
  reads: (resource) => resource.resourceType === 'Flag' && isContraIndication(resource),
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const date = vaguePeriod(resource.period);
    const ended = extensionsAt(resource, nictizExtension('MedicationContraIndication.ReasonClosure'));
    return makeView('MedicationContraIndication', resource, context, {
      title: name?.name,
      term: name?.term,
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        isProposal(resource)
          ? wordedFact('proposal', labels.note, {
              nl: 'Dit is een voorstel. Uw zorgverlener moet nog beslissen.',
              en: 'This is a proposal. Your care provider has yet to decide.',
            })
          : undefined,
        wordedFact('why', labels.reason, {
          nl: 'Door deze ziekte of situatie zijn sommige medicijnen niet goed voor u.',
          en: 'Because of this, some medication is not good for you.',
        }),
        wordedFact('when', labels.date, date?.text),
      ],
      more: [
        quoted(
          'ended',
          { nl: 'Reden van beëindigen', en: 'Reason it ended' },
          ended.flatMap((found) => textsAt(found, 'valueString')),
        ),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'author'), resource, context)),
        fact('before', { nl: 'Verandert', en: 'Changes' }, changedBy(resource, context)),
        quoted('comment', labels.comment, [...notes(resource), ...commentsOf(resource)]),
      ],
    });
  },
  merge: {
    rule: 'contra-indication-concept',
    key: (view) => (isProposal(view.original.resource) ? undefined : conceptKey(view)),
    alike: alikeByCodeOrName,
  },
};

/** The contra-indication that this one changes (CiO). */
function changedBy(resource: FhirResource, context: ViewContext): string | undefined {
  const before = extensionsAt(resource, nictizExtension('MedicationContraIndication.RelationAlert'));
  return referenceNames(
    before.flatMap((found) => valuesAt(found, 'valueReference')),
    resource,
    context,
  );
}

function commentsOf(resource: FhirResource): readonly string[] {
  return extensionsAt(resource, nictizExtension('Comment')).flatMap((found) => textsAt(found, 'valueString'));
}

/** Someone proposes it to a care provider, who has not decided yet (CiO). */
function isProposal(resource: FhirResource): boolean {
  return textsAt(resource, 'meta.tag.code').includes('actionable');
}
