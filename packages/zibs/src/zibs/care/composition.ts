import { conceptText, nameOfConcept } from '../../read/concept.ts';
import { referenceName, referenceNames } from '../../read/reference.ts';
import { sayable } from '../../read/sayable.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, wordedFact } from '../../read/view.ts';
import { type FhirResource, firstAt, textAt, valuesAt } from '../../resource.ts';
import { compositionStatusWords } from '../../words/composition-status.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Fact, ViewContext, Zib } from '../../zib.ts';

/** A document with sections, such as a nursing handover: one fact per section, with the names of what it holds. */
export const composition: Zib = {
  id: 'Composition',
  name: { nl: 'Overdrachten en verslagen', en: 'Handovers and reports' },
  resourceTypes: ['Composition'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/eOverdracht-NursingHandoff-Adults',
    'http://nictiz.nl/fhir/StructureDefinition/eOverdracht-AdvanceNotice',
  ],
  statusWords: compositionStatusWords,
  reads: (resource) => resource.resourceType === 'Composition',
  read(resource, context) {
    const date = dateAt(resource, 'date');
    const kind = nameOfConcept(resource.type);
    return makeView('Composition', resource, context, {
      title: sayable(textAt(resource, 'title')) ?? kind?.name,
      ownTitle: { nl: 'Verslag', en: 'Report' },
      status: statusWord(compositionStatusWords, textAt(resource, 'status')),
      date,
      facts: [
        wordedFact('when', labels.date, date?.text),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'author'), resource, context)),
        ...sectionFacts(resource, resource, context),
      ],
      more: [
        fact('kind', labels.kind, kind?.name),
        fact('custodian', { nl: 'Bewaard door', en: 'Kept by' }, referenceName(resource.custodian, resource, context)),
      ],
      codes: [],
      worded: ['type'],
    });
  },
  merge: { rule: 'document-stands-alone', key: () => undefined },
};

/** Sections at any depth, each by its own title. */
function sectionFacts(from: unknown, owner: FhirResource, context: ViewContext): readonly (Fact | undefined)[] {
  return valuesAt(from, 'section').flatMap((section, index) => {
    const title = sayable(textAt(section, 'title')) ?? conceptText(firstAt(section, 'code'));
    const label = title === undefined ? labels.also : { nl: title, en: title };
    const entries = referenceNames(valuesAt(section, 'entry'), owner, context);
    return [fact(`section-${index + 1}`, label, entries), ...sectionFacts(section, owner, context)];
  });
}
