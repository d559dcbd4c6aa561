import { codesOf, hasCode, nameOfConcept } from '../../read/concept.ts';
import { referenceName, referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, firstAt, nictizExtension, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';
import { directiveComments, directiveStatusWords } from './directive.ts';

/** Wilsverklaring: what someone wants, written down beforehand. Never folded. */
export const advanceDirective: Zib = {
  id: 'AdvanceDirective',
  name: { nl: 'Uw wilsverklaring', en: 'Your advance directive' },
  resourceTypes: ['Consent'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-AdvanceDirective'],
  statusWords: directiveStatusWords,
  reads: (resource) =>
    resource.resourceType === 'Consent' &&
    (hasCode(resource.scope, 'http://terminology.hl7.org/CodeSystem/consentscope', 'adr') ||
      valuesAt(resource, 'category').some((found) =>
        hasCode(found, 'http://terminology.hl7.org/CodeSystem/consentcategorycodes', 'acd'),
      )),
  read(resource, context) {
    const kind = firstAt(resource, 'provision.code');
    const name = nameOfConcept(kind);
    const date = dateAt(resource, 'dateTime');
    const disorders = extensionsAt(resource, nictizExtension('AdvanceDirective.Disorder'));
    const hasDocument = firstAt(resource, 'sourceAttachment') !== undefined;
    return makeView('AdvanceDirective', resource, context, {
      title: name?.name,
      ownTitle: { nl: 'Wilsverklaring', en: 'Advance directive' },
      term: name?.term,
      status: statusWord(directiveStatusWords, textAt(resource, 'status')),
      date,
      facts: [
        wordedFact(
          'document',
          { nl: 'Document', en: 'Document' },
          hasDocument ? { nl: 'Er is een document bij', en: 'A document is attached' } : undefined,
        ),
        fact(
          'representative',
          { nl: 'Vertegenwoordiger', en: 'Representative' },
          referenceNames(valuesAt(resource, 'provision.actor.reference'), resource, context),
        ),
        wordedFact('when', labels.date, date?.text),
        fact(
          'disorder',
          { nl: 'Geldt bij', en: 'Applies to' },
          disorders
            .map((found) => referenceName(firstAt(found, 'valueReference'), resource, context))
            .find((found) => found !== undefined),
        ),
      ],
      more: [quoted('comment', labels.comment, directiveComments(resource))],
      codes: codesOf(kind),
    });
  },
  merge: { rule: 'directive-never-folded', key: () => undefined },
};
