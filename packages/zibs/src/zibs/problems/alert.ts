import type { Text } from '@stelsel/kernel';
import { alikeByCodeOrName, conceptKey } from '../../merge/keys.ts';
import { hasAnyOf, snomed } from '../../read/code-keys.ts';
import { codesOf, conceptTexts, nameOfConcept } from '../../read/concept.ts';
import { referenceNames, resolved } from '../../read/reference.ts';
import { vaguePeriod } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { ViewContext, Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Geldt nu', en: 'Current' },
  inactive: { nl: 'Geldt niet meer', en: 'No longer' },
};

/** As nl-core and as CiO say it. */
const contraIndications = [snomed('140401000146105'), snomed('350241000146102')];

/** Alert: something every care provider must know at once. A contra-indication for medication is a zib of its own. */
export const alert: Zib = {
  id: 'Alert',
  name: { nl: 'Belangrijke waarschuwing', en: 'Important warning' },
  resourceTypes: ['Flag'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Alert'],
  statusWords,
  reads: (resource) => resource.resourceType === 'Flag' && !isContraIndication(resource),
  read(resource, context) {
    const about = subjectOfAlert(resource, context);
    const name = nameOfConcept(resource.code) ?? nameOfConcept(about?.code);
    const date = vaguePeriod(resource.period);
    const comment = extensionsAt(resource, nictizExtension('Comment')).flatMap((found) =>
      textsAt(found, 'valueString'),
    );
    return makeView('Alert', resource, context, {
      title: name?.name,
      ownTitle: { nl: 'Waarschuwing', en: 'Warning' },
      term: name?.term,
      status: statusWord(statusWords, textsAt(resource, 'status')[0]),
      date,
      facts: [wordedFact('when', labels.date, date?.text)],
      more: [
        fact('who', labels.who, referenceNames(valuesAt(resource, 'author'), resource, context)),
        fact(
          'category',
          { nl: 'Soort waarschuwing', en: 'Kind of warning' },
          conceptTexts(valuesAt(resource, 'category')),
        ),
        quoted('comment', labels.comment, [...comment, ...notes(resource)]),
      ],
      codes: codesOf(resource.code).length > 0 ? codesOf(resource.code) : codesOf(about?.code),
    });
  },
  merge: { rule: 'alert-concept', key: conceptKey, alike: alikeByCodeOrName },
};

export function isContraIndication(resource: FhirResource): boolean {
  return valuesAt(resource, 'category').some((category) => hasAnyOf(category, contraIndications));
}

/** An alert may name a condition instead of a code of its own. */
function subjectOfAlert(resource: FhirResource, context: ViewContext): FhirResource | undefined {
  const [detail] = extensionsAt(resource, 'http://hl7.org/fhir/StructureDefinition/flag-detail');
  return resolved(firstAt(detail, 'valueReference'), resource, context);
}
