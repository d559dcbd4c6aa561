/** Vaccines of the national programme and of the yearly round, with the age at which each is given. */
import { type Coding, snomed } from '../nl-core/concept.ts';

export interface Vaccine {
  readonly name: string;
  readonly atc: string;
  readonly diseases: readonly Coding[];
}

const pertussis = snomed('27836007', 'Kinkhoest');
const diphtheria = snomed('397428000', 'Difterie');
const tetanus = snomed('76902006', 'Tetanus');
const polio = snomed('398102009', 'Polio');

export const vaccines = {
  dktp: { name: 'DKTP-Hib-HepB', atc: 'J07CA09', diseases: [diphtheria, pertussis, tetanus, polio] },
  booster: { name: 'DTP', atc: 'J07CA01', diseases: [diphtheria, tetanus, polio] },
  pneumococcal: { name: 'Pneumokokken', atc: 'J07AL02', diseases: [snomed('16814004', 'Pneumokokkenziekte')] },
  mmr: {
    name: 'BMR',
    atc: 'J07BD52',
    diseases: [snomed('36989005', 'Bof'), snomed('14189004', 'Mazelen'), snomed('36653000', 'Rodehond')],
  },
  influenza: { name: 'Griepprik', atc: 'J07BB02', diseases: [snomed('6142004', 'Griep')] },
} as const satisfies Readonly<Record<string, Vaccine>>;

/** National programme: vaccine, age in years, number of the dose. */
export const childhoodSchedule = [
  [vaccines.dktp, 0.25, 1],
  [vaccines.pneumococcal, 0.25, 1],
  [vaccines.dktp, 0.42, 2],
  [vaccines.pneumococcal, 0.42, 2],
  [vaccines.dktp, 1, 3],
  [vaccines.mmr, 1.17, 1],
  [vaccines.mmr, 3, 2],
  [vaccines.booster, 9, 1],
] as const satisfies readonly (readonly [Vaccine, number, number])[];
