/**
 * The number of one dose of one day: the same for everybody who looks at the same list, so that a dose is ticked off once. It is made of
 * the treatment, the day and the time; never of a number of the person.
 */
import { type FhirResource, textAt, valuesAt } from '../resource.ts';

export const doseNumberSystem = 'urn:stelsel:dose';

export interface DosePlace {
  /** Of the treatment, or of the agreement when there is none. */
  readonly treatment: string;
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** `hh:mm`, a part of the day, or that it is for need. */
  readonly at: string;
  /** The how-manieth of the same time. */
  readonly nth: number;
}

export function doseNumber({ treatment, day, at, nth }: DosePlace): string {
  return [treatment, day, at, String(nth)].map(encodeURIComponent).join('/');
}

/** After a tick that was withdrawn the next one has a number of its own. */
export function numberAfter(number: string, withdrawn: number): string {
  return withdrawn === 0 ? number : `${number}/${withdrawn + 1}`;
}

/** Whether a record is a tick of this dose, the first or one after a withdrawal. */
export function isOfDose(resource: FhirResource, number: string): boolean {
  const own = doseNumberOf(resource);
  return own === number || own?.startsWith(`${number}/`) === true;
}

export function doseNumberOf(resource: FhirResource): string | undefined {
  const found = valuesAt(resource, 'identifier').find((one) => textAt(one, 'system') === doseNumberSystem);
  return textAt(found, 'value');
}
