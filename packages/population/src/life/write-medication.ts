import type { Medicine } from '../codes/medicines.ts';
import { day, days } from '../dates.ts';
import { administrationAgreement } from '../nl-core/administration-agreement.ts';
import { medicationAgreement } from '../nl-core/medication-agreement.ts';
import type { MedicationFacts } from '../nl-core/medication-facts.ts';
import type { Reference } from '../nl-core/reference.ts';
import type { Chart, Charts } from './chart.ts';

/** Share of treatments in which the pharmacy hands out another dose than the doctor agreed. */
const doseDiffers = 0.03;

export interface Prescription {
  readonly medicine: Medicine;
  readonly timesPerDay: number;
  readonly startMs: number;
  readonly endMs?: number;
  readonly reason?: Reference;
}

/** The prescriber agrees, the pharmacy carries out: one treatment, told by two. */
export function writeMedication(charts: Charts, prescriber: Chart, prescription: Prescription): void {
  const { dice, person } = charts;
  const facts: MedicationFacts = {
    medicine: prescription.medicine,
    treatment: dice.id(),
    timesPerDay: prescription.timesPerDay,
    perTime: 1,
    start: day(prescription.startMs),
    agreed: day(prescription.startMs),
    ...(prescription.endMs === undefined
      ? {}
      : { end: day(Math.max(prescription.endMs, prescription.startMs + days(1))) }),
  };
  charts.treatments.push({ facts, prescriber });
  medicationAgreement(prescriber, facts, prescription.reason);
  const other = dice.chance(doseDiffers);
  administrationAgreement(charts.at(person.pharmacy), {
    ...facts,
    ...(other ? { timesPerDay: prescription.timesPerDay === 1 ? 2 : 1 } : {}),
  });
}
