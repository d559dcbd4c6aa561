import { addressText, phoneText } from '../../read/person-name.ts';
import { nameOfResource } from '../../read/reference.ts';
import { contactFact, makeView } from '../../read/view.ts';
import { labels } from '../../words/labels.ts';
import type { Zib } from '../../zib.ts';

/** Zorgaanbieder: the name people know it by. */
export const healthcareProvider: Zib = {
  id: 'HealthcareProvider',
  name: { nl: 'Zorgaanbieders', en: 'Care providers' },
  resourceTypes: ['Organization', 'Location', 'HealthcareService'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-HealthcareProvider',
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-HealthcareProvider-Organization',
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-Payer-Organization',
  ],
  supporting: true,
  statusWords: {},
  reads: (resource) => healthcareProvider.resourceTypes.includes(resource.resourceType),
  read(resource, context) {
    const name = nameOfResource(resource, context);
    return makeView('HealthcareProvider', resource, context, {
      title: name,
      ownTitle: { nl: 'Zorgaanbieder', en: 'Care provider' },
      facts: [
        contactFact('address', labels.address, addressText(resource)),
        contactFact('telephone', labels.telephone, phoneText(resource)),
      ],
      codes: [],
      merging: { name: name?.toLowerCase() },
    });
  },
  merge: { rule: 'provider-name', key: (view) => view.merging.name },
};
