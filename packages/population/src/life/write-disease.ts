import type { LabTest } from '../codes/lab-tests.ts';
import { day, days, moment, month, officeHours, year, years } from '../dates.ts';
import type { Dice } from '../dice.ts';
import { condition } from '../nl-core/condition.ts';
import { encounter } from '../nl-core/encounter.ts';
import { bloodPressure, labResult } from '../nl-core/observation.ts';
import type { Reference } from '../nl-core/reference.ts';
import { organizationOf } from '../organizations.ts';
import type { Charts } from './chart.ts';
import type { Disease } from './diseases.ts';
import { hospitalOf } from './hospital-of.ts';
import { type LifeSpan, recently } from './life-span.ts';
import { writeMedication } from './write-medication.ts';

/** A long disease: the GP's words, sometimes the hospital's with another onset, medicines, measurements. */
export function writeDisease(charts: Charts, disease: Disease, span: LifeSpan): void {
  const { dice, person } = charts;
  const earliest = Math.max(span.startMs + years(disease.from), span.endMs - years(25));
  const onsetMs = earliest + dice.fraction() * Math.max(0, span.endMs - earliest - days(30));
  const { problem } = disease;
  const gp = charts.at(person.gp);
  const atGp = condition(gp, {
    codes: dice.chance(0.85) ? [problem.icpc, problem.snomed] : [problem.icpc],
    text: problem.name,
    status: 'active',
    since: vagueDate(onsetMs, dice),
    recorded: day(onsetMs),
  });
  if (dice.chance(disease.hospital)) {
    writeSpecialist(charts, disease, onsetMs, span);
  }
  for (const [medicine, timesPerDay] of disease.medicines) {
    if (dice.chance(0.75)) {
      const startMs = onsetMs + dice.fraction() * (span.endMs - onsetMs);
      writeMedication(charts, gp, { medicine, timesPerDay, startMs, reason: atGp });
    }
  }
  writeChecks(charts, disease, onsetMs, span, atGp);
}

/** How well people remember: mostly the day, sometimes only the month or the year. */
function vagueDate(ms: number, dice: Dice): string {
  const memory = dice.fraction();
  return memory < 0.18 ? year(ms) : memory < 0.33 ? month(ms) : day(ms);
}

export function drawValue(test: LabTest, mean: number, dice: Dice): number {
  const value = Math.max(test.deviation / 10, dice.normal(mean, test.deviation * (mean / test.mean)));
  return Number(value.toFixed(test.decimals));
}

function writeSpecialist(charts: Charts, disease: Disease, onsetMs: number, span: LifeSpan): void {
  const { dice, person } = charts;
  const hospital = charts.at(hospitalOf(person));
  const seenMs = onsetMs + dice.fraction() * (span.endMs - onsetMs);
  const { problem } = disease;
  const atHospital = condition(hospital, {
    codes: [problem.snomed, problem.icd],
    status: 'active',
    since: day(seenMs),
    recorded: day(seenMs),
  });
  encounter(hospital, { class: 'AMB', start: moment(officeHours(seenMs, dice.fraction())), about: atHospital });
  for (const [test, mean] of disease.tests) {
    labResult(hospital, {
      test,
      value: drawValue(test, mean, dice),
      taken: moment(officeHours(seenMs, dice.fraction())),
    });
  }
}

function writeChecks(charts: Charts, disease: Disease, onsetMs: number, span: LifeSpan, about: Reference): void {
  const { dice, person } = charts;
  const gp = charts.at(person.gp);
  const checkMs = Math.max(onsetMs, recently(span, dice, 1));
  const taken = moment(officeHours(checkMs, dice.fraction()));
  if (disease.tests.length > 0) {
    const laboratory = charts.at(organizationOf('laboratory'));
    for (const [test, mean] of disease.tests) {
      const value = drawValue(test, mean, dice);
      labResult(laboratory, { test, value, taken });
      labResult(gp, { test, value, taken });
    }
    bloodPressure(gp, dice.integer(118, 158), dice.integer(68, 92), taken);
  }
  encounter(gp, { class: 'AMB', start: taken, about });
}
