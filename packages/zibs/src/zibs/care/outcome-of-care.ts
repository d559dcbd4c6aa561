import { hasAnyOf, loinc } from '../../read/code-keys.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, textAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { observationStatusWords } from '../../words/observation-status.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const partOf = 'http://hl7.org/fhir/StructureDefinition/event-partOf';

/** UitkomstVanZorg (zib 2017): what came of care, written by a nurse. */
export const outcomeOfCare: Zib = {
  id: 'OutcomeOfCare',
  name: { nl: 'Wat de zorg opleverde', en: 'Outcomes of care' },
  resourceTypes: ['DiagnosticReport'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/zib-OutcomeOfCare'],
  statusWords: observationStatusWords,
  reads: (resource) => resource.resourceType === 'DiagnosticReport' && hasAnyOf(resource.code, [loinc('27574-3')]),
  read(resource, context) {
    const date = dateAt(resource, 'effectiveDateTime', 'effectivePeriod', 'issued');
    const care = extensionsAt(resource, partOf).flatMap((found) => valuesAt(found, 'valueReference'));
    return makeView('OutcomeOfCare', resource, context, {
      title: undefined,
      ownTitle: { nl: 'Uitkomst van zorg', en: 'Outcome of care' },
      status: statusWord(observationStatusWords, textAt(resource, 'status')),
      date,
      facts: [
        quoted('outcome', labels.result, textsAt(resource, 'conclusion')),
        fact('care', { nl: 'Welke zorg', en: 'Which care' }, referenceNames(care, resource, context)),
        wordedFact('when', labels.date, date?.text),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer'), resource, context)),
      ],
      worded: ['code'],
    });
  },
  merge: { rule: 'outcome-stands-alone', key: () => undefined },
};
