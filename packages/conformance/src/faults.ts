import { defineFaults } from '@stelsel/kernel';

/** Faults of reading and keeping FHIR packages. */
export const fault = defineFaults({
  'CNF-PACKAGE-MISSING': {
    kind: 'not-found',
    nl: 'Er is geen FHIR-pakket {name}. Bekijk met `stelsel packages list` wat er wel is.',
    en: 'There is no FHIR package {name}. See what there is with `stelsel packages list`.',
  },
  'CNF-PACKAGE-UNREADABLE': {
    kind: 'not-found',
    nl: 'Het pakket {source} kan niet gelezen worden: {problem}.',
    en: 'The package {source} cannot be read: {problem}.',
  },
  'CNF-PACKAGE-WRONG': {
    kind: 'incorrect',
    nl: '{source} is geen FHIR-pakket: {problem}.',
    en: '{source} is not a FHIR package: {problem}.',
  },
  'CNF-PACKAGE-LIMIT': {
    kind: 'incorrect',
    nl: 'Het pakket {source} is te groot: meer dan {max} {unit}.',
    en: 'The package {source} is too large: more than {max} {unit}.',
  },
  'CNF-PACKAGE-PATH': {
    kind: 'incorrect',
    nl: 'Het pakket {source} heeft een bestand buiten het pakket of een verwijzing in plaats van een bestand. Gebruik het niet.',
    en: 'The package {source} has a file outside the package or a link in place of a file. Do not use it.',
  },
  'CNF-PACKAGE-VERSION': {
    kind: 'unsupported',
    nl: 'Het pakket {name} is voor FHIR {versions}; hier werken 3.0 (STU3) en 4.0 (R4).',
    en: 'The package {name} is for FHIR {versions}; 3.0 (STU3) and 4.0 (R4) work here.',
  },
  'CNF-PACKAGE-DIFFERS': {
    kind: 'conflict',
    nl: 'Er is al een pakket {name} met een andere inhoud. Geef de nieuwe inhoud een eigen versie, of verwijder eerst de oude.',
    en: 'There is a package {name} already with other content. Give the new content a version of its own, or remove the old one first.',
  },
  'CNF-PACKAGE-SOURCE': {
    kind: 'incorrect',
    nl: 'Noem een bestand (.tgz), een map of een https-adres; {source} is geen van die.',
    en: 'Name a file (.tgz), a directory or an https address; {source} is none of these.',
  },
  'CNF-PACKAGE-ANSWER': {
    kind: 'unavailable',
    nl: '{host} gaf het pakket niet: status {status}.',
    en: '{host} did not give the package: status {status}.',
  },
});
