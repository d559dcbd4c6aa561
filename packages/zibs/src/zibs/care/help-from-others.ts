import { carePlanZib } from '../../builders/care-plan.ts';
import { snomed } from '../../read/code-keys.ts';

/** HulpVanAnderen: who helps at home, with what and how often. */
export const helpFromOthers = carePlanZib({
  id: 'HelpFromOthers',
  name: { nl: 'Hulp van anderen', en: 'Help from others' },
  ownTitle: { nl: 'Hulp van anderen', en: 'Help from others' },
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-HelpFromOthers',
    'http://nictiz.nl/fhir/StructureDefinition/zib-HelpFromOthers',
  ],
  category: snomed('243114000'),
  sensitive: true,
});
