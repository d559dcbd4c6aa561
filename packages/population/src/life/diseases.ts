/** Long diseases of the region: how many people have them, what they take for it, what is measured. */
import { type LabTest, labTests } from '../codes/lab-tests.ts';
import { type Medicine, medicines } from '../codes/medicines.ts';
import { type Problem, problems } from '../codes/problems.ts';
import type { Sex } from './person.ts';

export interface Disease {
  readonly problem: Problem;
  /** Share of people with it at 0-17, 18-44, 45-64, 65-79 and 80 years or older. */
  readonly prevalence: readonly [number, number, number, number, number];
  readonly onlySex?: Sex;
  /** Youngest age of onset. */
  readonly from: number;
  readonly medicines: readonly (readonly [Medicine, timesPerDay: number])[];
  /** Test with the mean of people who have the disease. */
  readonly tests: readonly (readonly [LabTest, mean: number])[];
  /** Share also known at a hospital. */
  readonly hospital: number;
}

const m = medicines;
const t = labTests;

export const diseases: readonly Disease[] = [
  {
    problem: problems.hypertension,
    prevalence: [0, 0.04, 0.22, 0.46, 0.58],
    from: 30,
    medicines: [
      [m.lisinopril, 1],
      [m.amlodipine, 1],
    ],
    tests: [
      [t.creatinine, 80],
      [t.potassium, 4.3],
      [t.egfr, 78],
    ],
    hospital: 0.1,
  },
  {
    problem: problems.diabetes,
    prevalence: [0, 0.01, 0.07, 0.16, 0.2],
    from: 35,
    medicines: [[m.metformin, 2]],
    tests: [
      [t.hba1c, 53],
      [t.glucose, 8.1],
      [t.egfr, 74],
    ],
    hospital: 0.25,
  },
  {
    problem: problems.highCholesterol,
    prevalence: [0, 0.02, 0.12, 0.24, 0.2],
    from: 35,
    medicines: [[m.simvastatin, 1]],
    tests: [[t.ldl, 2.9]],
    hospital: 0.05,
  },
  {
    problem: problems.asthma,
    prevalence: [0.06, 0.05, 0.05, 0.05, 0.04],
    from: 3,
    medicines: [[m.salbutamol, 2]],
    tests: [],
    hospital: 0.12,
  },
  {
    problem: problems.copd,
    prevalence: [0, 0.002, 0.03, 0.09, 0.11],
    from: 42,
    medicines: [
      [m.tiotropium, 1],
      [m.salbutamol, 2],
    ],
    tests: [],
    hospital: 0.4,
  },
  {
    problem: problems.atrialFibrillation,
    prevalence: [0, 0.002, 0.02, 0.09, 0.18],
    from: 40,
    medicines: [
      [m.apixaban, 2],
      [m.metoprolol, 1],
    ],
    tests: [
      [t.creatinine, 88],
      [t.hemoglobin, 8.7],
    ],
    hospital: 0.85,
  },
  {
    problem: problems.heartFailure,
    prevalence: [0, 0, 0.01, 0.04, 0.12],
    from: 50,
    medicines: [[m.furosemide, 1]],
    tests: [
      [t.ntProBnp, 640],
      [t.sodium, 138],
      [t.potassium, 4.4],
    ],
    hospital: 0.9,
  },
  {
    problem: problems.heartAttack,
    prevalence: [0, 0.001, 0.02, 0.06, 0.08],
    from: 38,
    medicines: [
      [m.aspirin, 1],
      [m.metoprolol, 1],
    ],
    tests: [[t.ldl, 2.1]],
    hospital: 1,
  },
  {
    problem: problems.depression,
    prevalence: [0.01, 0.06, 0.06, 0.04, 0.04],
    from: 14,
    medicines: [[m.citalopram, 1]],
    tests: [],
    hospital: 0,
  },
  {
    problem: problems.eczema,
    prevalence: [0.14, 0.04, 0.03, 0.02, 0.02],
    from: 0.4,
    medicines: [[m.hydrocortisone, 1]],
    tests: [],
    hospital: 0.04,
  },
  {
    problem: problems.hayFever,
    prevalence: [0.07, 0.13, 0.09, 0.05, 0.02],
    from: 6,
    medicines: [[m.desloratadine, 1]],
    tests: [],
    hospital: 0,
  },
  {
    problem: problems.kneeArthrosis,
    prevalence: [0, 0.005, 0.07, 0.19, 0.25],
    from: 44,
    medicines: [[m.paracetamol, 3]],
    tests: [],
    hospital: 0.3,
  },
  {
    problem: problems.lowBackPain,
    prevalence: [0, 0.06, 0.1, 0.09, 0.07],
    from: 20,
    medicines: [],
    tests: [],
    hospital: 0.02,
  },
  {
    problem: problems.migraine,
    prevalence: [0.02, 0.09, 0.07, 0.03, 0.01],
    from: 12,
    medicines: [[m.sumatriptan, 1]],
    tests: [],
    hospital: 0.05,
  },
  {
    problem: problems.hypothyroidism,
    prevalence: [0, 0.02, 0.04, 0.06, 0.06],
    from: 22,
    medicines: [[m.levothyroxine, 1]],
    tests: [[t.tsh, 2.8]],
    hospital: 0.1,
  },
  {
    problem: problems.kidneyDisease,
    prevalence: [0, 0.003, 0.02, 0.1, 0.24],
    from: 45,
    medicines: [],
    tests: [
      [t.egfr, 46],
      [t.creatinine, 124],
    ],
    hospital: 0.25,
  },
  {
    problem: problems.breastCancer,
    prevalence: [0, 0.004, 0.03, 0.06, 0.07],
    onlySex: 'female',
    from: 34,
    medicines: [],
    tests: [[t.hemoglobin, 8.3]],
    hospital: 1,
  },
  {
    problem: problems.dementia,
    prevalence: [0, 0, 0.002, 0.03, 0.16],
    from: 62,
    medicines: [],
    tests: [],
    hospital: 0.3,
  },
  {
    problem: problems.osteoporosis,
    prevalence: [0, 0, 0.02, 0.09, 0.17],
    from: 50,
    medicines: [[m.alendronate, 1]],
    tests: [],
    hospital: 0.15,
  },
];

/** Share of people of this age and sex who have the disease. */
export function prevalenceAt(disease: Disease, age: number, sex: Sex): number {
  if (age <= disease.from || (disease.onlySex !== undefined && disease.onlySex !== sex)) {
    return 0;
  }
  const [child, young, middle, old, oldest] = disease.prevalence;
  return age < 18 ? child : age < 45 ? young : age < 65 ? middle : age < 80 ? old : oldest;
}
