import { product } from '../../builders/product.ts';

/** MedischHulpmiddel.Product: the thing itself. */
export const medicalDeviceProduct = product({
  id: 'MedicalDevice.Product',
  name: { nl: 'Hulpmiddel', en: 'Device' },
  resourceType: 'Device',
  concept: 'type',
  profiles: [
    'MedicalDevice.Product',
    'AbilityToPerformMouthcareActivities.Prosthesis.Product',
    'HearingFunction.HearingAid.Product',
    'LaboratoryTestResult.SpecimenSource',
    'VisualAcuity.VisualAcuityMeasurementDevice',
    'VisualFunction.VisualAid.Product',
    'Wound.Drain.Product',
  ].map((name) => `http://nictiz.nl/fhir/StructureDefinition/nl-core-${name}`),
});
