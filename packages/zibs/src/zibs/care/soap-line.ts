import { conceptTexts } from '../../read/concept.ts';
import { observedAt } from '../../read/observation.ts';
import { referenceNames } from '../../read/reference.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, firstAt, nictizExtension, textAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { observationStatusWords } from '../../words/observation-status.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';
import { soapHeaderOf, soapHeaders } from './soap-headers.ts';

/** SOEPRegel: one line of what a doctor wrote about a contact. */
export const soapLine: Zib = {
  id: 'SOAPReport.SOAPLine',
  name: { nl: 'Regel uit het verslag', en: 'Line of a report' },
  resourceTypes: ['Observation'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-SOAPReport.SOAPLine',
    'http://nictiz.nl/fhir/StructureDefinition/gp-JournalEntry',
  ],
  supporting: true,
  statusWords: observationStatusWords,
  codes: soapHeaders.flatMap(({ codes }) => codes),
  reads: (resource) => resource.resourceType === 'Observation' && soapHeaderOf(resource.code) !== undefined,
  read(resource, context) {
    const header = soapHeaderOf(resource.code);
    const date = observedAt(resource);
    const about = extensionsAt(resource, nictizExtension('SOAPReport.SOAPLineCode')).map((found) =>
      firstAt(found, 'valueCodeableConcept'),
    );
    const coded = [...about, ...valuesAt(resource, 'component.valueCodeableConcept')];
    return makeView('SOAPReport.SOAPLine', resource, context, {
      title: undefined,
      ownTitle: header?.label ?? { nl: 'Regel uit het verslag', en: 'Line of a report' },
      status: statusWord(observationStatusWords, textAt(resource, 'status')),
      date,
      facts: [
        quoted('text', { nl: 'Verslag', en: 'Report' }, textsAt(resource, 'valueString')),
        fact('about', labels.about, conceptTexts(coded)),
        wordedFact('when', labels.date, date?.text),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer'), resource, context)),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
      worded: ['code'],
    });
  },
  merge: { rule: 'line-stands-alone', key: () => undefined },
};
