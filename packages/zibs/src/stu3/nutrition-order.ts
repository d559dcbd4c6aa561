import { extensionsAt, type FhirResource, textsAt } from '../resource.ts';
import { renamedStatus } from './reshaping.ts';

const statuses: Readonly<Record<string, string>> = {
  proposed: 'draft',
  planned: 'draft',
  requested: 'active',
  suspended: 'on-hold',
  cancelled: 'revoked',
};
const explanation = 'http://nictiz.nl/fhir/StructureDefinition/zib-NutritionAdvice-Explanation';

export function nutritionOrder(resource: FhirResource): FhirResource {
  const notes = extensionsAt(resource, explanation).flatMap((extension) => textsAt(extension, 'valueString'));
  return { ...resource, ...renamedStatus(resource, statuses), note: notes.map((text) => ({ text })) };
}
