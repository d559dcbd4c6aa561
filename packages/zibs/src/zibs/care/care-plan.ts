import { carePlanZib } from '../../builders/care-plan.ts';

/** Zorgplan (nl-core 2017): what was agreed about care, with goals and actions. */
export const carePlan = carePlanZib({
  id: 'CarePlan',
  name: { nl: 'Zorgplan', en: 'Care plans' },
  ownTitle: { nl: 'Zorgplan', en: 'Care plan' },
  profiles: ['http://fhir.nl/fhir/StructureDefinition/nl-core-careplan'],
});
