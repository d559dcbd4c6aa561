import type { Text } from '@stelsel/kernel';

/** UZI role codes in words; the profession where the specialism is not listed. */
const words: Readonly<Record<string, Text>> = {
  '01.015': { nl: 'Huisarts', en: 'General practitioner' },
  '01.071': { nl: 'Spoedarts', en: 'Emergency physician' },
  '01': { nl: 'Arts', en: 'Physician' },
  '02': { nl: 'Tandarts', en: 'Dentist' },
  '03': { nl: 'Verloskundige', en: 'Midwife' },
  '04': { nl: 'Fysiotherapeut', en: 'Physiotherapist' },
  '16': { nl: 'Psychotherapeut', en: 'Psychotherapist' },
  '17': { nl: 'Apotheker', en: 'Pharmacist' },
  '25': { nl: 'Psycholoog', en: 'Psychologist' },
  '30': { nl: 'Verpleegkundige', en: 'Nurse' },
  '81': { nl: 'Physician assistant', en: 'Physician assistant' },
};

/** Undefined for a role we have no word for: a code is never shown. */
export function roleWord(code: string | undefined): Text | undefined {
  return code === undefined ? undefined : (words[code] ?? words[code.slice(0, 2)]);
}
