import { labTests } from '../codes/lab-tests.ts';
import { medicines } from '../codes/medicines.ts';
import { problems } from '../codes/problems.ts';
import { procedures } from '../codes/procedures.ts';
import { day, days, moment, officeHours } from '../dates.ts';
import { condition } from '../nl-core/condition.ts';
import { encounter } from '../nl-core/encounter.ts';
import { labResult, measurement } from '../nl-core/observation.ts';
import { procedure } from '../nl-core/procedure.ts';
import { organizationOf } from '../organizations.ts';
import type { Charts } from './chart.ts';
import { hospitalOf } from './hospital-of.ts';
import { type LifeSpan, recently } from './life-span.ts';
import { drawValue } from './write-disease.ts';
import { writeMedication } from './write-medication.ts';

/** Things that pass: an infection at the GP or the post, an operation in hospital. */
export function writeShortIllness(charts: Charts, span: LifeSpan, age: number): void {
  const { dice, person } = charts;
  if (person.sex === 'female' && age > 16 && dice.chance(0.1)) {
    writeInfection(charts, span, 'cystitis');
  }
  if (dice.chance(age > 65 ? 0.08 : 0.03)) {
    writeInfection(charts, span, 'pneumonia');
  }
  for (const [from, chance, problem, code] of operations) {
    if (age > from && dice.chance(chance)) {
      writeOperation(charts, span, problem, code);
    }
  }
}

const operations = [
  [8, 0.03, problems.appendicitis, procedures.appendectomy],
  [35, 0.04, problems.gallstones, procedures.gallbladder],
  [68, 0.2, problems.cataract, procedures.cataract],
  [72, 0.06, problems.hipFracture, procedures.hipReplacement],
] as const;

function writeInfection(charts: Charts, span: LifeSpan, kind: 'cystitis' | 'pneumonia'): void {
  const { dice, person } = charts;
  const startMs = recently(span, dice, 3);
  const endMs = Math.min(span.endMs, startMs + days(dice.integer(6, 14)));
  const atPost = dice.chance(0.25);
  const chart = charts.at(atPost ? organizationOf('out-of-hours') : person.gp);
  const problem = problems[kind];
  const about = condition(chart, {
    codes: [problem.icpc, problem.snomed],
    text: problem.name,
    status: 'resolved',
    since: day(startMs),
    until: day(endMs),
  });
  const seen = moment(officeHours(startMs, dice.fraction()));
  encounter(chart, { class: 'AMB', start: seen, about });
  if (kind === 'pneumonia') {
    measurement(chart, 'temperature', Number(dice.normal(38.7, 0.5).toFixed(1)), seen);
    labResult(chart, { test: labTests.crp, value: drawValue(labTests.crp, 60, dice), taken: seen });
  }
  const medicine = kind === 'cystitis' ? medicines.nitrofurantoin : medicines.amoxicillin;
  writeMedication(charts, chart, { medicine, timesPerDay: 2, startMs, endMs, reason: about });
}

type Operation = (typeof operations)[number];

function writeOperation(charts: Charts, span: LifeSpan, problem: Operation[2], code: Operation[3]): void {
  const { dice, person } = charts;
  const hospital = charts.at(hospitalOf(person));
  const startMs = recently(span, dice, 12);
  const endMs = Math.min(span.endMs, startMs + days(dice.integer(1, 5)));
  const about = condition(hospital, {
    codes: [problem.snomed, problem.icd],
    status: 'resolved',
    since: day(startMs),
    until: day(endMs),
  });
  procedure(hospital, { code, performed: day(startMs), about, role: '01.014' });
  encounter(hospital, { class: 'IMP', start: day(startMs), end: day(endMs), about, role: '01.014' });
}
