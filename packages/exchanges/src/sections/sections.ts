/** Picks sections by id, in the FHIR version of an exchange version. */
import type { QueryDefinition } from '../define-exchange.ts';
import type { ExchangeVersion } from '../exchange.ts';
import { abilities } from './abilities.ts';
import { bodyFunctions } from './body-functions.ts';
import { carePlan } from './care-plan.ts';
import { childhood } from './childhood.ts';
import { course } from './course.ts';
import { findings } from './findings.ts';
import { measurements } from './measurements.ts';
import { medication } from './medication.ts';
import { personalLife } from './personal-life.ts';
import { planned } from './planned.ts';
import { record } from './record.ts';
import { riskScores } from './risk-scores.ts';
import type { Section } from './section.ts';
import { wounds } from './wounds.ts';

const all: readonly Section[] = [
  ...record,
  ...medication,
  ...findings,
  ...planned,
  ...personalLife,
  ...measurements,
  ...bodyFunctions,
  ...wounds,
  ...abilities,
  ...riskScores,
  ...carePlan,
  ...childhood,
  ...course,
];

const byId = new Map(all.map((section) => [section.id, section]));

/**
 * The searches of these sections, in this order. In STU3 a section that is no record of its own there is left out.
 * `keptBy` replaces who keeps them, for an exchange that only some play. Throws on an id that no section has: a folder
 * that asks for it is broken.
 */
export function sections(
  fhir: ExchangeVersion['fhir'],
  ids: readonly string[],
  keptBy?: readonly string[],
): readonly QueryDefinition[] {
  return ids.flatMap((id) => {
    const found = byId.get(id);
    if (found === undefined) {
      throw new Error(`no section ${id}`);
    }
    const { stu3, ...section } = found;
    const kept = keptBy === undefined ? section : { ...section, keptBy };
    if (fhir === 'R4') {
      return [kept];
    }
    return stu3 === 'none' ? [] : [{ ...kept, ...stu3 }];
  });
}
