/** Diseases and complaints with the codes GPs (ICPC) and hospitals (SNOMED CT, ICD-10) use for them. */
import { type Coding, snomed, system } from '../nl-core/concept.ts';

export interface Problem {
  readonly name: string;
  readonly snomed: Coding;
  readonly icpc: Coding;
  readonly icd: Coding;
}

function problem(name: string, sct: string, icpc: string, icd: string): Problem {
  return {
    name,
    snomed: snomed(sct, name),
    icpc: { system: system.icpc, code: icpc, display: name },
    icd: { system: system.icd, code: icd, display: name },
  };
}

export const problems = {
  hypertension: problem('Hoge bloeddruk', '38341003', 'K86', 'I10'),
  diabetes: problem('Diabetes mellitus type 2', '44054006', 'T90.02', 'E11'),
  highCholesterol: problem('Verhoogd cholesterol', '13644009', 'T93', 'E78.0'),
  asthma: problem('Astma', '195967001', 'R96', 'J45'),
  copd: problem('COPD', '13645005', 'R95', 'J44'),
  atrialFibrillation: problem('Boezemfibrilleren', '49436004', 'K78', 'I48'),
  heartFailure: problem('Hartfalen', '84114007', 'K77', 'I50'),
  heartAttack: problem('Hartinfarct', '22298006', 'K75', 'I21'),
  depression: problem('Depressie', '35489007', 'P76', 'F32'),
  eczema: problem('Constitutioneel eczeem', '24079001', 'S87', 'L20'),
  hayFever: problem('Hooikoorts', '61582004', 'R97', 'J30'),
  kneeArthrosis: problem('Artrose van de knie', '239873007', 'L90', 'M17'),
  lowBackPain: problem('Lage rugpijn', '279039007', 'L03', 'M54.5'),
  migraine: problem('Migraine', '37796009', 'N89', 'G43'),
  hypothyroidism: problem('Trage schildklier', '40930008', 'T86', 'E03'),
  kidneyDisease: problem('Chronische nierschade', '709044004', 'U99.01', 'N18'),
  breastCancer: problem('Borstkanker', '254837009', 'X76', 'C50'),
  dementia: problem('Dementie', '52448006', 'P70', 'F03'),
  osteoporosis: problem('Botontkalking', '64859006', 'L95', 'M81'),
  cystitis: problem('Blaasontsteking', '68566005', 'U71', 'N30'),
  pneumonia: problem('Longontsteking', '233604007', 'R81', 'J18'),
  hipFracture: problem('Gebroken heup', '5913000', 'L75', 'S72.0'),
  appendicitis: problem('Blindedarmontsteking', '74400008', 'D88', 'K35'),
  gallstones: problem('Galstenen', '235919008', 'D98', 'K80'),
  cataract: problem('Staar', '193570009', 'F92', 'H25'),
} as const satisfies Readonly<Record<string, Problem>>;
