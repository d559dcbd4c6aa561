import { observation } from '../../builders/observation.ts';
import { hasAnyOf, snomed } from '../../read/code-keys.ts';
import { valuesAt } from '../../resource.ts';

const categories = [snomed('118228005'), snomed('384821006')];

/** FunctioneleOfMentaleStatus: what someone can do, and how someone feels; known by its category. */
export const functionalOrMentalStatus = observation({
  id: 'FunctionalOrMentalStatus',
  name: { nl: 'Hoe het gaat', en: 'Functional or mental status' },
  sensitive: true,
  reads: (resource) => valuesAt(resource, 'category').some((category) => hasAnyOf(category, categories)),
  rule: 'finding-moment-and-value',
});
