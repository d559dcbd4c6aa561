import type { Text } from '@stelsel/kernel';
import { conceptKey, keyOf } from '../../merge/keys.ts';
import { bodySiteText } from '../../read/anatomy.ts';
import { hasAnyOf, snomed } from '../../read/code-keys.ts';
import { conceptTexts, nameOfConcept } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { valueFact } from '../../read/value.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, nictizExtension, textAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { procedureStatusWords } from '../../words/procedure-status.ts';
import { statusWord } from '../../words/status.ts';
import type { Fact, Zib } from '../../zib.ts';

const kinds = [snomed('225317005'), snomed('225214000')];

const assentWords: Readonly<Record<string, Text>> = {
  '1': { nl: 'U stemde er niet mee in', en: 'You did not agree' },
  '2': { nl: 'U stemde ermee in', en: 'You agreed' },
  '3': { nl: 'Uw vertegenwoordiger stemde er niet mee in', en: 'Your representative did not agree' },
  '4': { nl: 'Uw vertegenwoordiger stemde ermee in', en: 'Your representative agreed' },
};

/** VrijheidsbeperkendeInterventie: a measure that limits someone's freedom, and who agreed to it. */
export const freedomRestrictingIntervention: Zib = {
  id: 'FreedomRestrictingIntervention',
  name: { nl: 'Beperking van vrijheid', en: 'Freedom restricting interventions' },
  resourceTypes: ['Procedure'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-FreedomRestrictingIntervention',
    'http://nictiz.nl/fhir/StructureDefinition/zib-FreedomRestrictingMeasures',
  ],
  sensitive: true,
  statusWords: procedureStatusWords,
  reads: (resource) =>
    resource.resourceType === 'Procedure' &&
    valuesAt(resource, 'category').some((category) => hasAnyOf(category, kinds)),
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const date = dateAt(resource, 'performedPeriod', 'performedDateTime');
    const status = textAt(resource, 'status');
    return makeView('FreedomRestrictingIntervention', resource, context, {
      title: name?.name,
      ownTitle: { nl: 'Beperking van vrijheid', en: 'Freedom restricting intervention' },
      term: name?.term,
      status: status === 'unknown' ? undefined : statusWord(procedureStatusWords, status),
      date,
      facts: [
        wordedFact('when', labels.date, date?.text),
        fact('reason', labels.reason, conceptTexts(valuesAt(resource, 'reasonCode'))),
        fact(
          'ground',
          { nl: 'Wettelijke grond', en: 'Legal ground' },
          referenceNames(valuesAt(resource, 'reasonReference'), resource, context),
        ),
        ...agreementOf(resource),
      ],
      more: [
        fact('place', labels.place, bodySiteText(resource)),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer.actor'), resource, context)),
        quoted('comment', labels.comment, notes(resource)),
      ],
      worded: ['ext-FreedomRestrictingIntervention.Assent', 'ext-FreedomRestrictingIntervention.LegallyCapable'],
      merging: { day: date?.from },
    });
  },
  merge: {
    rule: 'intervention-kind-and-begin',
    key: (view) => (view.merging.day === undefined ? undefined : keyOf(conceptKey(view), view.merging.day)),
  },
};

/** Who agreed, and whether someone could decide. */
function agreementOf(resource: FhirResource): readonly (Fact | undefined)[] {
  const [assent] = extensionsAt(resource, nictizExtension('FreedomRestrictingIntervention.Assent'));
  const capable = extensionsAt(resource, nictizExtension('FreedomRestrictingIntervention.LegallyCapable'));
  const parts = capable.flatMap((found) => valuesAt(found, 'extension'));
  const part = (name: string): unknown => parts.find((found) => textAt(found, 'url') === name);
  return [
    valueFact('assent', { nl: 'Instemming', en: 'Assent' }, assent, assentWords),
    valueFact('capable', { nl: 'Kon zelf beslissen', en: 'Could decide' }, part('legallyCapable')),
    quoted(
      'capable-comment',
      { nl: 'Uitleg daarbij', en: 'Explanation' },
      textsAt(part('legallyCapableComment'), 'valueString'),
    ),
  ];
}
