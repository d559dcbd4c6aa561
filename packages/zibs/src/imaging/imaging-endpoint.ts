import { makeView } from '../read/view.ts';
import type { Zib } from '../zib.ts';

/** Where the pictures of a study are fetched: nothing for people to read, and not something we could not read either. */
export const imagingEndpoint: Zib = {
  id: 'ImagingEndpoint',
  name: { nl: 'Waar de beelden staan', en: 'Where the images are' },
  resourceTypes: ['Endpoint'],
  profiles: ['http://hl7.org/fhir/StructureDefinition/Endpoint'],
  supporting: true,
  statusWords: {},
  reads: (resource) => resource.resourceType === 'Endpoint',
  read: (resource, context) =>
    makeView('ImagingEndpoint', resource, context, {
      title: undefined,
      ownTitle: { nl: 'Plaats van de beelden', en: 'Place of the images' },
      facts: [],
      codes: [],
    }),
  merge: { rule: 'place-stands-alone', key: () => undefined },
};
