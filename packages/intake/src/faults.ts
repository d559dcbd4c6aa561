import { defineFaults } from '@stelsel/kernel';

/** Faults of taking in older formats. A value of the file is never repeated: it may be about a person. */
export const fault = defineFaults({
  'ITK-TOO-LARGE': {
    kind: 'incorrect',
    nl: 'Het bestand is te groot: hoogstens {max}. Deel het op.',
    en: 'The file is too large: at most {max}. Split it.',
  },
  'ITK-UNREADABLE': {
    kind: 'incorrect',
    nl: 'Het bestand is niet te lezen als {format}. Controleer het formaat in de mapping.',
    en: 'The file cannot be read as {format}. Check the format in the mapping.',
  },
  'ITK-MAPPING': {
    kind: 'incorrect',
    nl: 'De mapping klopt niet: {problem}',
    en: 'The mapping is not right: {problem}',
  },
  'ITK-RESULT': {
    kind: 'incorrect',
    nl: 'Van {kind} is geen geldige FHIR te maken: {problem} Pas de regel of de bron aan.',
    en: 'No valid FHIR can be made of {kind}: {problem} Change the rule or the source.',
  },
});
