import { problems } from '../codes/problems.ts';
import { day, days, moment, officeHours } from '../dates.ts';
import { condition } from '../nl-core/condition.ts';
import { coverage } from '../nl-core/coverage.ts';
import { encounter } from '../nl-core/encounter.ts';
import { organizationOf } from '../organizations.ts';
import type { Charts } from './chart.ts';
import { diseases, prevalenceAt } from './diseases.ts';
import { hospitalOf } from './hospital-of.ts';
import { lifeSpan, recently } from './life-span.ts';
import { ageAt } from './person.ts';
import { writeAdultLife } from './write-adult-life.ts';
import { writeChildhood } from './write-childhood.ts';
import { writeDisease } from './write-disease.ts';
import { writeGivenByNurse, writeMedicationCare } from './write-medication-care.ts';
import { writeOldAge } from './write-old-age.ts';
import { writeShortIllness } from './write-short-illness.ts';

/** Writes the whole history of one person into the charts of all who met them. */
export function writeLife(charts: Charts, nowMs: number): void {
  const { dice, person } = charts;
  const span = lifeSpan(person, nowMs);
  const age = ageAt(person, span.endMs);
  charts.at(person.gp);
  charts.at(person.pharmacy);
  for (const disease of diseases) {
    if (dice.chance(prevalenceAt(disease, age, person.sex))) {
      writeDisease(charts, disease, span);
    }
  }
  writeShortIllness(charts, span, age);
  if (age < 18) {
    writeChildhood(charts, span, age);
  } else {
    writeAdultLife(charts, span, age);
  }
  if (age > 74) {
    writeOldAge(charts, span, age);
  }
  writeOtherCare(charts, nowMs);
  if (dice.chance(0.3)) {
    coverage(charts.at(hospitalOf(person)), day(Math.max(span.startMs, span.endMs - days(700))));
  }
  // Last, so that what was drawn before stays as it was.
  writeMedicationCare(charts, span);
  const careHome = organizationOf('care-home');
  if (charts.entries().some(({ ura }) => ura === careHome.ura)) {
    writeGivenByNurse(charts.at(careHome), charts, span);
  }
}

/** Physiotherapy and mental health care, for some. */
function writeOtherCare(charts: Charts, nowMs: number): void {
  const { dice, person } = charts;
  const span = lifeSpan(person, nowMs);
  const age = ageAt(person, span.endMs);
  const visits = [
    [age > 25 && dice.chance(0.08), 'physiotherapy', problems.lowBackPain],
    [age > 16 && dice.chance(0.04), 'mental-health', problems.depression],
  ] as const;
  for (const [visited, slug, problem] of visits) {
    if (visited) {
      const startMs = recently(span, dice, 2);
      const chart = charts.at(organizationOf(slug));
      const about = condition(chart, { codes: [problem.snomed], status: 'active', since: day(startMs) });
      encounter(chart, { class: 'AMB', start: moment(officeHours(startMs, dice.fraction())), about });
    }
  }
}
