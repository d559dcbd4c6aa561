import { conceptTexts } from '../../read/concept.ts';
import { addressText, personName, phoneText } from '../../read/person-name.ts';
import { contactFact, fact, makeView } from '../../read/view.ts';
import { valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import type { Zib } from '../../zib.ts';

/** Contactpersoon: the role first, then who. The address stays behind "Meer lezen". */
export const contactPerson: Zib = {
  id: 'ContactPerson',
  name: { nl: 'Wie namens u', en: 'Contact persons' },
  resourceTypes: ['RelatedPerson', 'Person'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-ContactPerson'],
  statusWords: {},
  reads: (resource) => contactPerson.resourceTypes.includes(resource.resourceType),
  read(resource, context) {
    const name = personName(resource);
    return makeView('ContactPerson', resource, context, {
      title: name,
      ownTitle: { nl: 'Contactpersoon', en: 'Contact person' },
      facts: [
        fact('role', labels.role, conceptTexts(valuesAt(resource, 'relationship'))),
        contactFact('telephone', labels.telephone, phoneText(resource)),
      ],
      more: [contactFact('address', labels.address, addressText(resource))],
      codes: [],
      merging: { name: name?.toLowerCase() },
    });
  },
  merge: { rule: 'contact-name', key: (view) => view.merging.name },
};
