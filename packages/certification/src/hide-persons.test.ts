import { describe, expect, it } from 'vitest';
import { hidePersons } from './hide-persons.ts';

describe('what is shown of messages', () => {
  it.each([
    [
      'a form',
      'identifier=http://fhir.nl/fhir/NamingSystem/bsn|999990408',
      'identifier=http://fhir.nl/fhir/NamingSystem/bsn|*********',
    ],
    ['an identifier', '{"value":"999990408"}', '{"value":"*********"}'],
    ['a name in a sentence', 'BSN 999990408.', 'BSN *********.'],
  ])('hides the number of a person in %s', (_place, text, shown) => {
    expect(hidePersons(text)).toBe(shown);
  });

  it.each([
    ['a code of SNOMED CT', 'category=http://snomed.info/sct|275711006'],
    ['a number that is no BSN', 'id 123456789'],
    ['a longer number', '1999990408'],
  ])('keeps %s', (_what, text) => {
    expect(hidePersons(text)).toBe(text);
  });
});
