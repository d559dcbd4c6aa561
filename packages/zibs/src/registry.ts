/** All zibs, and which one reads a resource. The order matters where two could read one: the narrower stands first. */

import { codeKeys } from './read/code-keys.ts';
import type { FhirResource } from './resource.ts';
import type { Zib } from './zib.ts';
import { accessLog } from './zibs/access-log.ts';
import { care } from './zibs/care.ts';
import { devices } from './zibs/devices.ts';
import { directives } from './zibs/directives.ts';
import { functionalOrMentalStatus } from './zibs/functions/functional-or-mental-status.ts';
import { functions } from './zibs/functions.ts';
import { symptom } from './zibs/hypersensitivity/symptom.ts';
import { living } from './zibs/living.ts';
import { measured } from './zibs/measurements.ts';
import { medicationProcess } from './zibs/medication.ts';
import { people } from './zibs/people.ts';
import { problems } from './zibs/problems.ts';
import { generalMeasurement } from './zibs/results/general-measurement.ts';
import { results } from './zibs/results.ts';
import { scores } from './zibs/scores.ts';
import { woundCharacteristics } from './zibs/wounds/wound-characteristics.ts';
import { wounds } from './zibs/wounds.ts';

export const zibs: readonly Zib[] = [
  ...people,
  ...directives,
  ...wounds,
  ...problems,
  ...medicationProcess,
  ...devices,
  ...care,
  ...results,
  functionalOrMentalStatus,
  symptom,
  ...measured,
  ...woundCharacteristics,
  ...scores,
  ...functions,
  ...living,
  generalMeasurement,
  accessLog,
];

/** Tries zibs in their order; those that are known by a code are looked up at once. */
type Step = (resource: FhirResource, keys: readonly string[]) => Zib | undefined;

const stepsByType = new Map(
  [
    ...Map.groupBy(
      zibs.flatMap((zib) => zib.resourceTypes.map((type) => ({ type, zib }))),
      ({ type }) => type,
    ),
  ].map(([type, found]) => [type, stepsOf(found.map(({ zib }) => zib))]),
);
const byId = new Map(zibs.map((zib) => [zib.id, zib]));

export function zibFor(resource: FhirResource): Zib | undefined {
  const keys = codeKeys(resource.code);
  for (const step of stepsByType.get(resource.resourceType) ?? []) {
    const zib = step(resource, keys);
    if (zib !== undefined) {
      return zib;
    }
  }
  return undefined;
}

export function zibById(id: string): Zib | undefined {
  return byId.get(id);
}

/** Neighbours that are known by their codes become one look-up; of two zibs with one code the first has it. */
function stepsOf(inOrder: readonly Zib[]): readonly Step[] {
  const steps: Step[] = [];
  let byCode: Map<string, Zib> | undefined;
  for (const zib of inOrder) {
    if (zib.codes === undefined) {
      byCode = undefined;
      steps.push((resource) => (zib.reads(resource) ? zib : undefined));
    } else {
      if (byCode === undefined) {
        const lookUp = new Map<string, Zib>();
        steps.push((_, keys) => lookUp.get(keys.find((key) => lookUp.has(key)) ?? ''));
        byCode = lookUp;
      }
      for (const code of zib.codes) {
        byCode.set(code, byCode.get(code) ?? zib);
      }
    }
  }
  return steps;
}
