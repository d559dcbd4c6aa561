import type { Text } from '@stelsel/kernel';

/** RoleCodeNL and SBI of the kinds of organisation in the region, with the word people use for them. */
export interface OrganizationType {
  readonly code: string;
  readonly name: Text;
  readonly sbi: string;
}

export const organizationTypes = {
  hospital: { code: 'V6', name: { nl: 'Algemeen ziekenhuis', en: 'General hospital' }, sbi: '86101' },
  academicHospital: {
    code: 'V5',
    name: { nl: 'Universitair Medisch Centrum', en: 'University hospital' },
    sbi: '86101',
  },
  gp: { code: 'Z3', name: { nl: 'Huisartspraktijk', en: 'GP practice' }, sbi: '8621' },
  outOfHours: { code: 'N6', name: { nl: 'Huisartsenpost', en: 'Out-of-hours GP post' }, sbi: '8621' },
  pharmacy: { code: 'J8', name: { nl: 'Openbare apotheek', en: 'Pharmacy' }, sbi: '47731' },
  homeCare: { code: 'T2', name: { nl: 'Thuiszorg', en: 'Home care' }, sbi: '88101' },
  careHome: { code: 'X3', name: { nl: 'Verpleging en verzorging', en: 'Nursing and care' }, sbi: '8710' },
  ambulance: { code: 'AMB', name: { nl: 'Ambulancezorg', en: 'Ambulance service' }, sbi: '86925' },
  physiotherapy: { code: 'F1', name: { nl: 'Fysiotherapiepraktijk', en: 'Physiotherapy practice' }, sbi: '86912' },
  mentalHealth: {
    code: 'G5',
    name: { nl: 'Geestelijke gezondheidszorg', en: 'Mental health care' },
    sbi: '86104',
  },
  youthHealth: { code: 'JGZ', name: { nl: 'Jeugdgezondheidszorg', en: 'Youth health care' }, sbi: '86923' },
  midwife: { code: 'G3', name: { nl: 'Verloskundigenpraktijk', en: 'Midwifery practice' }, sbi: '86913' },
  laboratory: { code: 'L1', name: { nl: 'Laboratorium', en: 'Laboratory' }, sbi: '86924' },
  citizenService: { code: 'PGO', name: { nl: 'Dienst voor de burger', en: "Citizen's service" }, sbi: '6201' },
} as const satisfies Readonly<Record<string, OrganizationType>>;
