import { product } from '../../builders/product.ts';

/** LaboratoriumUitslag.Monster: a substance that was added or that grew (zib 2017). */
export const substance = product({
  id: 'LaboratoryTestResult.Substance',
  name: { nl: 'Stof', en: 'Substance' },
  resourceType: 'Substance',
  concept: 'code',
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/zib-LaboratoryTestResult-Substance'],
});
