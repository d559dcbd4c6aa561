import { defineFaults } from '@stelsel/kernel';

/** Faults of reading and drawing DICOM. No text repeats a value of the instance: it may name a person. */
export const fault = defineFaults({
  'DCM-FORMAT': {
    kind: 'incorrect',
    nl: 'Dit is geen DICOM-bestand dat we kunnen lezen: {why}. Stuur het onbewerkte bestand (DICOM Part 10).',
    en: 'This is no DICOM file that we can read: {why}. Send the file as it was made (DICOM Part 10).',
  },
  'DCM-TOO-LARGE': {
    kind: 'incorrect',
    nl: 'De gegevens vóór de beeldpunten zijn te groot: meer dan {max} {unit}. Stuur het bestand zonder bijlagen.',
    en: 'What stands before the pixels is too large: more than {max} {unit}. Send the file without attachments.',
  },
  'DCM-SYNTAX': {
    kind: 'incorrect',
    nl: 'De overdrachtsvorm van dit bestand (transfer syntax) nemen we niet aan. Stuur het in Explicit VR Little Endian.',
    en: 'We do not take the transfer syntax of this file. Send it in Explicit VR Little Endian.',
  },
  'DCM-MISSING': {
    kind: 'incorrect',
    nl: 'In dit bestand ontbreekt {name}, of het is ongeldig. Vul dit aan bij de bron.',
    en: 'This file lacks {name}, or it is not valid. Complete it at its source.',
  },
  'DCM-NO-PICTURE': {
    kind: 'incorrect',
    nl: 'Van dit bestand kunnen we geen plaatje maken: {why}. Haal het bestand zelf op en open het met een DICOM-viewer.',
    en: 'We cannot make a picture of this file: {why}. Retrieve the file itself and open it in a DICOM viewer.',
  },
  'DCM-FRAME': {
    kind: 'not-found',
    nl: 'Dit beeld heeft geen frame met dit nummer. Het heeft er {frames}.',
    en: 'This image has no frame of this number. It has {frames}.',
  },
});
