import { measurements } from '../../builders/measurement.ts';
import { snomed } from '../../read/code-keys.ts';
import { referenceNames } from '../../read/reference.ts';
import { fact } from '../../read/view.ts';
import { extensionsAt, firstAt } from '../../resource.ts';
import { woundFeatures } from './wound-features.ts';

const about = 'http://hl7.org/fhir/StructureDefinition/event-reasonReference';

/** Features of a wound: under the wound in zib 2020, beside it in zib 2017. */
export const woundCharacteristics = measurements({
  id: 'wounds.WoundCharacteristics',
  name: { nl: 'Kenmerken van een wond', en: 'Features of a wound' },
  codes: [snomed('225552003'), snomed('364554009')],
  supporting: true,
  parts: woundFeatures,
  facts: (resource, context) => {
    const wounds = extensionsAt(resource, about).map((found) => firstAt(found, 'valueReference'));
    return [fact('wound', { nl: 'Wond', en: 'Wound' }, referenceNames(wounds, resource, context))];
  },
});
