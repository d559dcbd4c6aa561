import { conceptText } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { sayable } from '../../read/sayable.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { procedureStatusWords } from '../../words/procedure-status.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

/** TekstUitslag.VisueelResultaat: a picture that belongs to a report. */
export const visualResult: Zib = {
  id: 'TextResult.VisualResult',
  name: { nl: 'Beelden bij een verslag', en: 'Images with a report' },
  resourceTypes: ['Media'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-TextResult.VisualResult'],
  statusWords: procedureStatusWords,
  reads: (resource) => resource.resourceType === 'Media',
  read(resource, context) {
    const date = dateAt(resource, 'createdDateTime', 'createdPeriod', 'issued');
    const status = textAt(resource, 'status');
    return makeView('TextResult.VisualResult', resource, context, {
      title: sayable(textAt(resource, 'content.title')) ?? conceptText(firstAt(resource, 'modality')),
      ownTitle: { nl: 'Beeld', en: 'Image' },
      status: status === 'unknown' ? undefined : statusWord(procedureStatusWords, status),
      date,
      facts: [
        wordedFact('when', labels.date, date?.text),
        fact('place', labels.place, conceptText(firstAt(resource, 'bodySite'))),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'operator'), resource, context)),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
      codes: [],
    });
  },
  merge: { rule: 'image-stands-alone', key: () => undefined },
};
