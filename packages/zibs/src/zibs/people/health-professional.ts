import { conceptTexts } from '../../read/concept.ts';
import { phoneText } from '../../read/person-name.ts';
import { nameOfResource, referenceName } from '../../read/reference.ts';
import { contactFact, fact, makeView } from '../../read/view.ts';
import { firstAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import type { Zib } from '../../zib.ts';

/** Zorgverlener: name and specialism. */
export const healthProfessional: Zib = {
  id: 'HealthProfessional',
  name: { nl: 'Zorgverleners', en: 'Care professionals' },
  resourceTypes: ['Practitioner', 'PractitionerRole'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-HealthProfessional-Practitioner',
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-HealthProfessional-PractitionerRole',
  ],
  supporting: true,
  statusWords: {},
  reads: (resource) => resource.resourceType === 'Practitioner' || resource.resourceType === 'PractitionerRole',
  read(resource, context) {
    const name = nameOfResource(resource, context);
    return makeView('HealthProfessional', resource, context, {
      title: name,
      ownTitle: { nl: 'Zorgverlener', en: 'Care professional' },
      facts: [
        fact('specialty', { nl: 'Specialisme', en: 'Specialty' }, conceptTexts(valuesAt(resource, 'specialty'))),
        fact('role', labels.role, conceptTexts(valuesAt(resource, 'code'))),
        fact(
          'organization',
          { nl: 'Werkt bij', en: 'Works at' },
          referenceName(firstAt(resource, 'organization'), resource, context),
        ),
        contactFact('telephone', labels.telephone, phoneText(resource)),
      ],
      codes: [],
      merging: { name: name?.toLowerCase() },
    });
  },
  merge: { rule: 'professional-name', key: (view) => view.merging.name },
};
