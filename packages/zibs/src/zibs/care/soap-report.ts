import { hasAnyOf, loinc, snomed } from '../../read/code-keys.ts';
import { conceptTexts } from '../../read/concept.ts';
import { referenceName, referenceNames, resolved } from '../../read/reference.ts';
import { sayable } from '../../read/sayable.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, nictizExtension, textAt, textsAt, valuesAt } from '../../resource.ts';
import { compositionStatusWords } from '../../words/composition-status.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Fact, ViewContext, Zib } from '../../zib.ts';
import { soapHeaderOf, soapHeaders } from './soap-headers.ts';

const types = [snomed('11591000146107'), loinc('67781-5')];

/** SOEPVerslag: what a doctor wrote about a contact, the evaluation first. */
export const soapReport: Zib = {
  id: 'SOAPReport',
  name: { nl: 'Verslag van een contact', en: 'Contact reports' },
  resourceTypes: ['Composition'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-SOAPReport',
    'http://nictiz.nl/fhir/StructureDefinition/gp-EncounterReport',
  ],
  statusWords: compositionStatusWords,
  reads: (resource) => resource.resourceType === 'Composition' && hasAnyOf(resource.type, types),
  read(resource, context) {
    const date = dateAt(resource, 'date');
    return makeView('SOAPReport', resource, context, {
      title: sayable(textAt(resource, 'title')),
      ownTitle: { nl: 'Verslag van een contact', en: 'Contact report' },
      status: statusWord(compositionStatusWords, textAt(resource, 'status')),
      date,
      facts: [
        ...linesOf(resource, context),
        wordedFact('when', labels.date, date?.text),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'author'), resource, context)),
      ],
      more: [
        fact('about', labels.about, aboutOf(resource)),
        fact('contact', { nl: 'Contact', en: 'Contact' }, referenceName(resource.encounter, resource, context)),
        fact('problem', { nl: 'Hoort bij', en: 'Belongs to' }, othersOf(resource, context)),
      ],
      codes: [],
      worded: ['type'],
    });
  },
  merge: { rule: 'report-stands-alone', key: () => undefined },
};

/** One fact per header; a line that did not come along is told by the name its source gives it. */
function linesOf(resource: FhirResource, context: ViewContext): readonly (Fact | undefined)[] {
  const sections = valuesAt(resource, 'section');
  return soapHeaders.map(({ id, label }) => {
    const mine = sections.filter((section) => soapHeaderOf(valuesAt(section, 'code')[0])?.id === id);
    const entries = mine.flatMap((section) => valuesAt(section, 'entry'));
    const written = entries.flatMap((entry) => textsAt(resolved(entry, resource, context), 'valueString'));
    return quoted(id, label, written);
  });
}

function aboutOf(resource: FhirResource): string | undefined {
  const urls = [nictizExtension('SOAPReport.SOAPLineCode'), 'http://nictiz.nl/fhir/StructureDefinition/code-icpc-1-nl'];
  const found = valuesAt(resource, 'section').flatMap((section) => urls.flatMap((url) => extensionsAt(section, url)));
  return conceptTexts(found.flatMap((extension) => valuesAt(extension, 'valueCodeableConcept')));
}

/** What stands in the report beside its lines, such as the episode of care, and lines that did not come along. */
function othersOf(resource: FhirResource, context: ViewContext): string | undefined {
  const others = valuesAt(resource, 'section.entry').filter(
    (entry) => textAt(resolved(entry, resource, context), 'valueString') === undefined,
  );
  return referenceNames(others, resource, context);
}
