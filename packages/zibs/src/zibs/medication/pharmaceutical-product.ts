import { product } from '../../builders/product.ts';
import { conceptText, conceptTexts } from '../../read/concept.ts';
import { fact } from '../../read/view.ts';
import { firstAt, valuesAt } from '../../resource.ts';

/** FarmaceutischProduct. */
export const pharmaceuticalProduct = product({
  id: 'PharmaceuticalProduct',
  name: { nl: 'Medicijn', en: 'Medicine' },
  resourceType: 'Medication',
  concept: 'code',
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/mp-PharmaceuticalProduct',
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-PharmaceuticalProduct',
  ],
  facts: (resource) => [
    fact('form', { nl: 'Vorm', en: 'Form' }, conceptText(firstAt(resource, 'form'))),
    fact(
      'ingredients',
      { nl: 'Wat zit erin', en: 'Ingredients' },
      conceptTexts(valuesAt(resource, 'ingredient.itemCodeableConcept')),
    ),
  ],
});
