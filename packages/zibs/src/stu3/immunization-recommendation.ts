import { type FhirResource, firstAt, valuesAt } from '../resource.ts';

export function immunizationRecommendation(resource: FhirResource): FhirResource {
  return {
    ...resource,
    date: firstAt(resource, 'recommendation.date'),
    recommendation: valuesAt(resource, 'recommendation').map((recommended) => ({
      ...(recommended as object),
      description: firstAt(recommended, 'protocol.description'),
    })),
  };
}
