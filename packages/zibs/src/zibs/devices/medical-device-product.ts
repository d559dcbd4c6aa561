import { product } from '../../builders/product.ts';

/** MedischHulpmiddel.Product: the thing itself. */
export const medicalDeviceProduct = product({
  id: 'MedicalDevice.Product',
  name: { nl: 'Hulpmiddel', en: 'Device' },
  resourceType: 'Device',
  concept: 'type',
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-MedicalDevice.Product'],
});
