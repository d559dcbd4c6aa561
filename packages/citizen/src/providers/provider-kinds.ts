/** Kinds of care provider in the words people use, for searching; each RoleCodeNL type belongs to one. */
import type { ProviderKind } from '../api/providers.ts';

export const providerKinds: Readonly<Record<string, ProviderKind>> = {
  gp: { name: { nl: 'Huisarts', en: 'General practitioner' }, searchWords: ['huisarts', 'dokter', 'praktijk', 'arts'] },
  'gp-post': {
    name: { nl: 'Huisartsenpost', en: 'Out-of-hours GP post' },
    searchWords: ['huisartsenpost', 'hap', 'spoedpost'],
  },
  hospital: {
    name: { nl: 'Ziekenhuis of kliniek', en: 'Hospital or clinic' },
    searchWords: ['ziekenhuis', 'kliniek', 'poli', 'umc'],
  },
  pharmacy: { name: { nl: 'Apotheek', en: 'Pharmacy' }, searchWords: ['apotheek', 'medicijnen', 'apotheker'] },
  laboratory: {
    name: { nl: 'Laboratorium', en: 'Laboratory' },
    searchWords: ['lab', 'laboratorium', 'bloedprikken', 'prikpost'],
  },
  'mental-health': {
    name: { nl: 'Geestelijke gezondheidszorg', en: 'Mental health care' },
    searchWords: ['ggz', 'psycholoog', 'psychiater'],
  },
  nursing: {
    name: { nl: 'Verpleging, verzorging of thuiszorg', en: 'Nursing or home care' },
    searchWords: ['thuiszorg', 'verpleeghuis', 'wijkverpleging', 'verzorgingshuis'],
  },
  youth: {
    name: { nl: 'Jeugdgezondheidszorg', en: 'Youth health care' },
    searchWords: ['consultatiebureau', 'ggd', 'jgz', 'schoolarts'],
  },
  physiotherapy: { name: { nl: 'Fysiotherapeut', en: 'Physiotherapist' }, searchWords: ['fysio', 'fysiotherapie'] },
  midwife: {
    name: { nl: 'Verloskundige', en: 'Midwife' },
    searchWords: ['verloskundige', 'geboortezorg', 'kraamzorg'],
  },
  ambulance: { name: { nl: 'Ambulance', en: 'Ambulance' }, searchWords: ['ambulance'] },
  other: { name: { nl: 'Andere zorg', en: 'Other care' }, searchWords: [] },
};

const typesOfKind: Readonly<Record<string, readonly string[]>> = {
  gp: ['Z3', 'H1', 'K3'],
  'gp-post': ['N6'],
  hospital: ['V4', 'V5', 'V6', 'P4', 'Z4', 'R8', 'BRA', 'DIA', 'GC'],
  pharmacy: ['J8', 'A1', 'K9'],
  laboratory: ['L1', 'Z5', 'B1', 'B2'],
  'mental-health': ['G5'],
  nursing: ['X3', 'R5', 'M1', 'T2', 'K4', 'H2'],
  youth: ['JGZ'],
  physiotherapy: ['F1'],
  midwife: ['G3'],
  ambulance: ['AMB'],
};

const kinds = new Map(
  Object.entries(typesOfKind).flatMap(([kind, types]) => types.map((type) => [type, kind] as const)),
);

export function kindOfType(type: string): string {
  return kinds.get(type) ?? 'other';
}
