import { codesOf, nameOfConcept } from '../../read/concept.ts';
import { dateAt } from '../../read/vague-date.ts';
import { makeView, quoted, wordedFact } from '../../read/view.ts';
import { firstAt, textsAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import type { Zib } from '../../zib.ts';

/** Vaccinatie, still to come. Never in one list with what was given. */
export const plannedVaccination: Zib = {
  id: 'PlannedVaccination',
  name: { nl: 'Geplande vaccinaties', en: 'Recommended vaccinations' },
  resourceTypes: ['ImmunizationRecommendation'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Vaccination-request'],
  statusWords: {},
  reads: (resource) => resource.resourceType === 'ImmunizationRecommendation',
  read(resource, context) {
    const vaccine = nameOfConcept(firstAt(resource, 'recommendation.vaccineCode'));
    const disease = nameOfConcept(firstAt(resource, 'recommendation.targetDisease'));
    const date = dateAt(resource, 'recommendation.dateCriterion.value', 'date');
    return makeView('PlannedVaccination', resource, context, {
      title: disease?.name ?? vaccine?.name,
      ownTitle: { nl: 'Vaccinatie', en: 'Vaccination' },
      term: vaccine?.term,
      date,
      facts: [wordedFact('planned', { nl: 'Gepland voor', en: 'Planned for' }, date?.text)],
      more: [quoted('comment', labels.comment, textsAt(resource, 'recommendation.description'))],
      codes: codesOf(firstAt(resource, 'recommendation.vaccineCode')),
    });
  },
  merge: { rule: 'plan-stands-alone', key: () => undefined },
};
