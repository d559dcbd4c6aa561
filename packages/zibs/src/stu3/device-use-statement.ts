import { extensionsAt, type FhirResource, firstAt, valuesAt } from '../resource.ts';

const problem = 'http://nictiz.nl/fhir/StructureDefinition/zib-MedicalDevice-Problem';

export function deviceUseStatement(resource: FhirResource): FhirResource {
  const indications = valuesAt(resource, 'indication');
  const problems = indications.flatMap((indication) => extensionsAt(indication, problem));
  return {
    ...resource,
    timingPeriod: firstAt(resource, 'whenUsed') ?? firstAt(resource, 'timingPeriod'),
    reasonCode: indications,
    reasonReference: problems.map((extension) => firstAt(extension, 'valueReference')),
  };
}
