import { conceptKey, keyOf } from '../../merge/keys.ts';
import { nameOfConcept } from '../../read/concept.ts';
import { momentKey } from '../../read/observation.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, quoted, wordedFact } from '../../read/view.ts';
import { textAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { observationStatusWords } from '../../words/observation-status.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

/** TekstUitslag: an examination with a report, written for doctors. */
export const textResult: Zib = {
  id: 'TextResult',
  name: { nl: 'Onderzoek met verslag', en: 'Examination with report' },
  resourceTypes: ['DiagnosticReport'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-TextResult'],
  statusWords: observationStatusWords,
  reads: (resource) => resource.resourceType === 'DiagnosticReport',
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const date = dateAt(resource, 'effectiveDateTime', 'effectivePeriod', 'issued');
    return makeView('TextResult', resource, context, {
      title: name?.name,
      ownTitle: { nl: 'Onderzoek met verslag', en: 'Examination with report' },
      term: name?.term,
      status: statusWord(observationStatusWords, textAt(resource, 'status')),
      date,
      facts: [
        wordedFact('when', labels.date, date?.text),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer'), resource, context)),
        wordedFact('for-doctors', labels.note, {
          nl: 'Dit verslag is geschreven voor artsen.',
          en: 'This report was written for doctors.',
        }),
      ],
      more: [quoted('report', { nl: 'Verslag', en: 'Report' }, textsAt(resource, 'conclusion'))],
      merging: { moment: momentKey(date), text: textAt(resource, 'conclusion') },
    });
  },
  merge: {
    rule: 'report-kind-moment-and-text',
    key: (view) => {
      const { moment, text } = view.merging;
      return moment === undefined || text === undefined ? undefined : keyOf(conceptKey(view), moment, text);
    },
  },
};
