import { type Coding, concept, snomed } from './concept.ts';

const sides = { left: snomed('7771000', 'Links'), right: snomed('24028007', 'Rechts') } as const;

/** Where on the body, with the side in the nl-core extension. */
export function bodySite(place: Coding, side: keyof typeof sides): object {
  return {
    extension: [
      {
        url: 'http://nictiz.nl/fhir/StructureDefinition/ext-AnatomicalLocation.Laterality',
        valueCodeableConcept: concept(sides[side]),
      },
    ],
    coding: [place],
  };
}
