import { observation } from '../../builders/observation.ts';
import { hasAnyOf } from '../../read/code-keys.ts';
import { valuesAt } from '../../resource.ts';

const survey = ['http://terminology.hl7.org/CodeSystem/observation-category|survey'];

/** AlgemeneMeting (zib 2017): any measurement or questionnaire that has no zib of its own. */
export const generalMeasurement = observation({
  id: 'GeneralMeasurement',
  name: { nl: 'Meting of vragenlijst', en: 'Measurement or questionnaire' },
  reads: (resource) => valuesAt(resource, 'category').some((category) => hasAnyOf(category, survey)),
  rule: 'finding-moment-and-value',
});
