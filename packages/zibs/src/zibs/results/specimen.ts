import { product } from '../../builders/product.ts';
import { dateAt } from '../../read/vague-date.ts';
import { wordedFact } from '../../read/view.ts';

/** LaboratoriumUitslag.Monster: what was taken. */
export const specimen = product({
  id: 'LaboratoryTestResult.Specimen',
  name: { nl: 'Afgenomen materiaal', en: 'Specimen' },
  resourceType: 'Specimen',
  concept: 'type',
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-LaboratoryTestResult.Specimen'],
  facts: (resource) => [
    wordedFact(
      'taken',
      { nl: 'Afgenomen op', en: 'Taken on' },
      dateAt(resource, 'collection.collectedDateTime', 'collection.collectedPeriod')?.text,
    ),
  ],
});
