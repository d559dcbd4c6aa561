/** What is told about one medicine, whoever tells it. */
import type { Medicine } from '../codes/medicines.ts';

export interface MedicationFacts {
  readonly medicine: Medicine;
  /** Identifier of the medical treatment: joins what doctor, pharmacy and person say. */
  readonly treatment: string;
  readonly timesPerDay: number;
  readonly perTime: number;
  /** Hours at which it is given, `hh:mm`; where it does not matter when, they are not told. */
  readonly times?: readonly string[];
  /** Other doses one after the other: a tapering or a schedule by day. */
  readonly steps?: readonly DoseStep[];
  /** The sentence, when it is not the one that follows from the numbers. */
  readonly sentence?: string;
  readonly start: string;
  readonly end?: string;
  /** Instead of an end: for how many days. */
  readonly days?: number;
  /** Day on which this was agreed or handed out. */
  readonly agreed: string;
  /** This is a stop: it ends the agreement `before`. */
  readonly stop?: 'paused' | 'stopped' | 'cancelled';
  /** Number by which others refer to it. */
  readonly number?: string;
  /** Number of the agreement this one ends, changes or carries out. */
  readonly before?: string;
  readonly enteredInError?: boolean;
  readonly note?: string;
}

export interface DoseStep {
  readonly timesPerDay: number;
  readonly perTime: number;
  readonly days?: number;
}
