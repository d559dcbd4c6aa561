import { conceptKey, keyOf } from '../../merge/keys.ts';
import { hasCode, nameOfConcept } from '../../read/concept.ts';
import { momentKey, observedAt, valueKey, valueText } from '../../read/observation.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { observationStatusWords } from '../../words/observation-status.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const categories = ['118228005', '384821006'];

/** FunctioneleOfMentaleStatus: what someone can do, and how someone feels. */
export const functionalOrMentalStatus: Zib = {
  id: 'FunctionalOrMentalStatus',
  name: { nl: 'Hoe het gaat', en: 'Functional or mental status' },
  resourceTypes: ['Observation'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-FunctionalOrMentalStatus'],
  sensitive: true,
  statusWords: observationStatusWords,
  reads: (resource) =>
    resource.resourceType === 'Observation' &&
    valuesAt(resource, 'category').some((category) =>
      categories.some((code) => hasCode(category, 'http://snomed.info/sct', code)),
    ),
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const date = observedAt(resource);
    return makeView('FunctionalOrMentalStatus', resource, context, {
      title: name?.name,
      term: name?.term,
      status: statusWord(observationStatusWords, textAt(resource, 'status')),
      date,
      facts: [fact('result', labels.result, valueText(resource)), wordedFact('measured', labels.answered, date?.text)],
      more: [quoted('comment', labels.comment, notes(resource))],
      merging: { moment: momentKey(date), value: valueKey(resource) },
    });
  },
  merge: {
    rule: 'finding-moment-and-value',
    key: (view) => {
      const { moment, value } = view.merging;
      return moment === undefined || value === undefined ? undefined : keyOf(conceptKey(view), moment, value);
    },
  },
};
