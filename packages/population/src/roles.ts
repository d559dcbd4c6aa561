import type { Text } from '@stelsel/kernel';

/** UZI role codes of the professionals in the region. */
export const roles = {
  gp: { role: '01.015', roleName: { nl: 'Huisarts', en: 'GP' } },
  emergency: { role: '01.071', roleName: { nl: 'SEH-arts', en: 'Emergency physician' } },
  internist: { role: '01.016', roleName: { nl: 'Internist', en: 'Internist' } },
  cardiologist: { role: '01.010', roleName: { nl: 'Cardioloog', en: 'Cardiologist' } },
  surgeon: { role: '01.014', roleName: { nl: 'Chirurg', en: 'Surgeon' } },
  paediatrician: { role: '01.019', roleName: { nl: 'Kinderarts', en: 'Paediatrician' } },
  gynaecologist: { role: '01.046', roleName: { nl: 'Gynaecoloog', en: 'Gynaecologist' } },
  psychiatrist: { role: '01.035', roleName: { nl: 'Psychiater', en: 'Psychiatrist' } },
  doctor: { role: '01.000', roleName: { nl: 'Arts', en: 'Doctor' } },
  pharmacist: { role: '17.000', roleName: { nl: 'Apotheker', en: 'Pharmacist' } },
  nurse: { role: '30.000', roleName: { nl: 'Verpleegkundige', en: 'Nurse' } },
  carer: { role: '86.000', roleName: { nl: 'Verzorgende', en: 'Carer' } },
  physiotherapist: { role: '04.000', roleName: { nl: 'Fysiotherapeut', en: 'Physiotherapist' } },
  midwife: { role: '03.000', roleName: { nl: 'Verloskundige', en: 'Midwife' } },
  other: { role: '99.000', roleName: { nl: 'Andere zorgverlener', en: 'Other care professional' } },
} as const satisfies Readonly<Record<string, { readonly role: string; readonly roleName: Text }>>;
