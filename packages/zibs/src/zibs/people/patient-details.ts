/** Details of a person that stand deeper in the resource: contacts, and how well languages are spoken. */
import type { Text } from '@stelsel/kernel';
import { conceptText, conceptTexts } from '../../read/concept.ts';
import { addressText, nameText, phoneText } from '../../read/person-name.ts';
import { contactFact, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../../resource.ts';
import type { Fact } from '../../zib.ts';

const proficiencyUrls = [
  'http://nictiz.nl/fhir/StructureDefinition/patient-proficiency',
  'http://hl7.org/fhir/StructureDefinition/patient-proficiency',
];
const commentUrls = [
  'http://nictiz.nl/fhir/StructureDefinition/ext-Comment',
  'http://nictiz.nl/fhir/StructureDefinition/Comment',
];

const abilities: Readonly<Record<string, Text>> = {
  RSP: { nl: 'verstaan', en: 'understanding' },
  ESP: { nl: 'praten', en: 'speaking' },
  RWR: { nl: 'lezen', en: 'reading' },
  EWR: { nl: 'schrijven', en: 'writing' },
};

const levels: Readonly<Record<string, Text>> = {
  E: { nl: 'zeer goed', en: 'very good' },
  G: { nl: 'goed', en: 'good' },
  F: { nl: 'redelijk', en: 'fair' },
  P: { nl: 'slecht', en: 'poor' },
};

/** `Jannie van Putten, echtgenote, 06-12345645`: one fact per contact. */
export function contactFacts(resource: FhirResource): readonly (Fact | undefined)[] {
  return valuesAt(resource, 'contact').map((contact, index) => {
    const holder = {
      resourceType: 'Patient',
      address: valuesAt(contact, 'address'),
      telecom: valuesAt(contact, 'telecom'),
    };
    const emails = valuesAt(contact, 'telecom').filter((found) => textAt(found, 'system') === 'email');
    const parts = [
      nameText(firstAt(contact, 'name')),
      conceptTexts(valuesAt(contact, 'relationship'))?.toLowerCase(),
      phoneText(holder),
      ...emails.flatMap((email) => textsAt(email, 'value')),
      addressText(holder),
    ].filter((part) => part !== undefined);
    return contactFact(
      `contact-${index + 1}`,
      { nl: 'Contactpersoon', en: 'Contact person' },
      parts.length === 0 ? undefined : parts.join(', '),
    );
  });
}

/** How well someone understands, speaks, reads and writes each language, and what helps. */
export function languageFacts(resource: FhirResource): readonly (Fact | undefined)[] {
  const languages = valuesAt(resource, 'communication');
  return languages.flatMap((spoken, index) => [
    wordedFact(`language-${index + 1}`, { nl: 'Taal', en: 'Language' }, languageWords(spoken)),
    quoted(
      `language-comment-${index + 1}`,
      { nl: 'Bij een gesprek', en: 'In conversation' },
      commentUrls.flatMap((url) => extensionsAt(spoken, url)).flatMap((found) => textsAt(found, 'valueString')),
    ),
  ]);
}

function languageWords(spoken: unknown): Text | undefined {
  const name = conceptText(firstAt(spoken, 'language'));
  const found = proficiencyUrls.flatMap((url) => extensionsAt(spoken, url)).map(proficiencyWords);
  const known = found.filter((words) => words !== undefined);
  if (name === undefined && known.length === 0) {
    return undefined;
  }
  const said = (language: keyof Text): string =>
    [name, ...known.map((words) => words[language])].filter((part) => part !== undefined).join(', ');
  return { nl: said('nl'), en: said('en') };
}

/** `verstaan goed`. */
function proficiencyWords(extension: unknown): Text | undefined {
  const part = (url: string): string =>
    textAt(
      valuesAt(extension, 'extension').find((found) => textAt(found, 'url') === url),
      'valueCoding.code',
    ) ?? '';
  const [ability, level] = [abilities[part('type')], levels[part('level')]];
  return ability && level ? { nl: `${ability.nl} ${level.nl}`, en: `${ability.en} ${level.en}` } : ability;
}
