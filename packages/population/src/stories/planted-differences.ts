/** What is planted in the story *Medicatie bij spoed*, so that whoever shows the overview can count that all is found. */
import { medicines } from '../codes/medicines.ts';

export interface PlantedDifference {
  /** The kind of difference, as the medication overview names it. */
  readonly type: string;
  /** Name of the medicine, as the records have it. */
  readonly medicine: string;
  /** Organisations (slugs) of which both must answer for it to be found. */
  readonly needs: readonly string[];
}

const gp = 'gp-elzerdam';
const pharmacy = 'pharmacy-elzerdam';
const careHome = 'care-home';
const hospital = 'hospital';

export const plantedDifferences: readonly PlantedDifference[] = [
  { type: 'dose-differs', medicine: medicines.metoprolol.name, needs: [gp, pharmacy] },
  { type: 'supplied-after-stop', medicine: medicines.aspirin.name, needs: [hospital, pharmacy] },
  { type: 'used-not-agreed', medicine: medicines.ibuprofen.name, needs: [careHome] },
  { type: 'paused-without-restart', medicine: medicines.metformin.name, needs: [hospital] },
  { type: 'used-differently', medicine: medicines.furosemide.name, needs: [gp, careHome] },
  { type: 'not-used', medicine: medicines.simvastatin.name, needs: [gp, careHome] },
  // Twice: once in each of the two treatments.
  { type: 'double-medication', medicine: medicines.omeprazole.name, needs: [gp, hospital] },
  { type: 'double-medication', medicine: medicines.omeprazole.name, needs: [gp, hospital] },
  { type: 'administration-deviates', medicine: medicines.amlodipine.name, needs: [careHome] },
  { type: 'used-after-stop', medicine: medicines.lisinopril.name, needs: [hospital, careHome] },
];
