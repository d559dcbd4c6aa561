import type { Text } from '@stelsel/kernel';
import { conceptTexts } from '../../read/concept.ts';
import { addressText, callName, personName, phoneText } from '../../read/person-name.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { contactFact, fact, makeView, wordedFact } from '../../read/view.ts';
import { type FhirResource, firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import type { Difference, Zib, ZibView } from '../../zib.ts';
import { contactFacts, languageFacts } from './patient-details.ts';

const genders: Readonly<Record<string, Text>> = {
  male: { nl: 'Man', en: 'Male' },
  female: { nl: 'Vrouw', en: 'Female' },
  other: { nl: 'Anders', en: 'Other' },
};

/** Patiënt: who it is about. Sources that write another name or birth date are told apart, never mixed. */
export const patient: Zib = {
  id: 'Patient',
  name: { nl: 'Uw gegevens', en: 'Your details' },
  resourceTypes: ['Patient'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Patient'],
  statusWords: {},
  reads: (resource) => resource.resourceType === 'Patient',
  read(resource, context) {
    const born = dateAt(resource, 'birthDate');
    const practitioners = valuesAt(resource, 'generalPractitioner');
    return makeView('Patient', resource, context, {
      title: personName(resource),
      date: undefined,
      facts: [
        fact('call-name', { nl: 'Roepnaam', en: 'Called' }, callName(resource)),
        wordedFact('born', { nl: 'Geboren', en: 'Born' }, born?.text),
        wordedFact('gender', { nl: 'Geslacht', en: 'Gender' }, genders[textAt(resource, 'gender') ?? '']),
        contactFact('address', labels.address, addressText(resource)),
        contactFact('telephone', labels.telephone, phoneText(resource)),
        fact(
          'general-practitioner',
          { nl: 'Huisarts', en: 'General practitioner' },
          referenceNames(practitioners, resource, context),
        ),
        wordedFact('deceased', { nl: 'Overleden', en: 'Deceased' }, deceased(resource)),
      ],
      more: [
        wordedFact(
          'multiple-birth',
          { nl: 'Meerling', en: 'Multiple birth' },
          firstAt(resource, 'multipleBirthBoolean') === true ? { nl: 'Ja', en: 'Yes' } : undefined,
        ),
        ...languageFacts(resource),
        ...contactFacts(resource),
        fact(
          'marital-status',
          { nl: 'Burgerlijke staat', en: 'Marital status' },
          conceptTexts(valuesAt(resource, 'maritalStatus')),
        ),
      ],
      codes: [],
      worded: ['communication', 'contact'],
      merging: { name: personName(resource)?.toLowerCase(), born: textAt(resource, 'birthDate') },
    });
  },
  merge: { rule: 'one-person', key: () => 'person', differs },
};

function deceased(resource: FhirResource): Text | undefined {
  const date = dateAt(resource, 'deceasedDateTime');
  return date?.text ?? (firstAt(resource, 'deceasedBoolean') === true ? { nl: 'Ja', en: 'Yes' } : undefined);
}

function differs(a: ZibView, b: ZibView): readonly Difference[] {
  const pairs: readonly (readonly [string, Text])[] = [
    ['name', { nl: 'De bronnen schrijven uw naam anders.', en: 'The sources write your name differently.' }],
    ['born', { nl: 'De bronnen noemen een andere geboortedatum.', en: 'The sources name another birth date.' }],
  ];
  return pairs
    .filter(
      ([key]) => a.merging[key] !== undefined && b.merging[key] !== undefined && a.merging[key] !== b.merging[key],
    )
    .map(([key, text]) => ({ type: `${key}-differs`, text }));
}
