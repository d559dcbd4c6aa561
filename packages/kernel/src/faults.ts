import { defineFaults } from './fault.ts';

/** Faults of the identifier parsers. No text repeats the value: it may be a BSN. */
export const fault = defineFaults({
  'ID-NOT-DIGITS': {
    kind: 'incorrect',
    nl: 'Een {name} bestaat uit {length} cijfers; hier staan andere tekens in.',
    en: 'A {name} has {length} digits; other characters were found.',
  },
  'ID-LENGTH': {
    kind: 'incorrect',
    nl: 'Een {name} heeft {length} cijfers; dit zijn er {found}.',
    en: 'A {name} has {length} digits; this has {found}.',
  },
  'ID-BSN-PROOF': {
    kind: 'incorrect',
    nl: 'Dit BSN klopt niet: het voldoet niet aan de elfproef. Controleer de cijfers.',
    en: 'This BSN is not valid: it fails the 11-proof. Check the digits.',
  },
  'ID-OIN': {
    kind: 'incorrect',
    nl: 'Een OIN heeft 20 tekens: 8 cijfers, dan het nummer, en nullen aan het eind.',
    en: 'An OIN has 20 characters: 8 digits, the number, and zeros at the end.',
  },
  'ID-PSEUDONYM': {
    kind: 'incorrect',
    nl: 'Een pseudoniem is 32 bytes, geschreven als base64url zonder opvulling (43 tekens).',
    en: 'A pseudonym is 32 bytes written as base64url without padding (43 characters).',
  },
});
