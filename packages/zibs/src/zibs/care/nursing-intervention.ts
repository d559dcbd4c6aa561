import { carePlanZib } from '../../builders/care-plan.ts';
import { snomed } from '../../read/code-keys.ts';

/** VerpleegkundigeInterventie; zib 2017 has it as a procedure, reshaped to this. */
export const nursingIntervention = carePlanZib({
  id: 'NursingIntervention',
  name: { nl: 'Wat verpleegkundigen doen', en: 'Nursing interventions' },
  ownTitle: { nl: 'Verpleegkundige zorg', en: 'Nursing intervention' },
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-NursingIntervention',
    'http://nictiz.nl/fhir/StructureDefinition/zib-NursingIntervention',
  ],
  category: snomed('9632001'),
});
