/**
 * What happens to a treatment after it was agreed and carried out: supplies, what somebody really uses, and now and then a
 * difference: stopped by the hospital and still supplied, paused, used otherwise, something bought without anybody's advice.
 */
import { type Medicine, medicines } from '../codes/medicines.ts';
import { day, days, moment, officeHours } from '../dates.ts';
import { dispenseRequest } from '../nl-core/dispense-request.ts';
import { medicationAdministration } from '../nl-core/medication-administration.ts';
import { medicationAgreement } from '../nl-core/medication-agreement.ts';
import { medicationDispense } from '../nl-core/medication-dispense.ts';
import type { MedicationFacts } from '../nl-core/medication-facts.ts';
import { medicationUse } from '../nl-core/medication-use.ts';
import { variableDosingRegimen } from '../nl-core/variable-dosing-regimen.ts';
import type { Chart, Charts } from './chart.ts';
import { hospitalOf } from './hospital-of.ts';
import type { LifeSpan } from './life-span.ts';
import { ageAt } from './person.ts';

/** Shares of treatments that go on now. */
const shares = { supplied: 0.35, told: 0.06, stoppedElsewhere: 0.012, paused: 0.008, usedOtherwise: 0.015 } as const;

/** Share of people who use something that nobody agreed with them. */
const selfCare = 0.03;

const supplyDays = 90;
const thinner: Medicine = medicines.acenocoumarol;

/** Everything after the agreements; what was agreed stands in the charts already. */
export function writeMedicationCare(charts: Charts, span: LifeSpan): void {
  const { dice } = charts;
  for (const { facts, prescriber } of charts.treatments) {
    if (facts.end === undefined && facts.start < day(span.endMs - days(30))) {
      const fate = dice.fraction();
      writeSupply(charts, facts, prescriber, span);
      writeUse(charts, facts, span);
      writeStop(charts, facts, fate, span);
    }
  }
  if (dice.chance(selfCare) && ageAt(charts.person, span.endMs) > 18) {
    writeSelfCare(charts, span);
  }
}

function writeSupply(charts: Charts, facts: MedicationFacts, prescriber: Chart, span: LifeSpan): void {
  const { dice, person } = charts;
  if (!dice.chance(shares.supplied)) {
    return;
  }
  const agreed = day(span.endMs - days(dice.integer(1, 28)));
  const pieces = facts.timesPerDay * supplyDays;
  dispenseRequest(prescriber, { ...facts, agreed, pieces }, person.pharmacy);
  medicationDispense(charts.at(person.pharmacy), { ...facts, agreed, pieces, supplyDays });
}

function writeUse(charts: Charts, facts: MedicationFacts, span: LifeSpan): void {
  const { dice, person } = charts;
  const agreed = day(span.endMs - days(dice.integer(2, 25)));
  if (dice.chance(shares.usedOtherwise)) {
    const less = { ...facts, agreed, asAgreed: false, sentence: `om de dag 1 ${facts.medicine.form}` };
    medicationUse(charts.at(person.gp), less);
  } else if (dice.chance(shares.told)) {
    medicationUse(charts.at(person.gp), { ...facts, agreed, asAgreed: true });
  }
}

/** The hospital ends or pauses what the GP agreed; nobody tells the pharmacy. */
function writeStop(charts: Charts, facts: MedicationFacts, fate: number, span: LifeSpan): void {
  const stop =
    fate < shares.stoppedElsewhere ? 'stopped' : fate < shares.stoppedElsewhere + shares.paused ? 'paused' : undefined;
  if (stop !== undefined) {
    const end = day(span.endMs - days(charts.dice.integer(3, 25)));
    medicationAgreement(charts.at(hospitalOf(charts.person)), { ...facts, stop, end, agreed: end });
  }
}

function writeSelfCare(charts: Charts, span: LifeSpan): void {
  const { dice, person } = charts;
  const start = day(span.endMs - days(dice.integer(5, 20)));
  medicationUse(charts.at(person.gp), {
    medicine: medicines.ibuprofen,
    treatment: dice.id(),
    timesPerDay: dice.integer(1, 3),
    perTime: 1,
    start,
    agreed: start,
  });
}

/** In a care home a nurse gives what is agreed, and writes down each time; a thrombosis service makes the schedule. */
export function writeGivenByNurse(home: Chart, charts: Charts, span: LifeSpan): void {
  const { dice } = charts;
  for (const { facts } of charts.treatments.filter(({ facts: { end } }) => end === undefined).slice(0, 2)) {
    for (const ago of [3, 2, 1]) {
      const at = moment(officeHours(span.endMs - days(ago), 0));
      medicationAdministration(home, facts, { at, refused: dice.chance(0.08) });
    }
  }
  if (dice.chance(0.15)) {
    writeThrombosis(charts, span);
  }
}

function writeThrombosis(charts: Charts, span: LifeSpan): void {
  const { dice, person } = charts;
  const hospital = charts.at(hospitalOf(person));
  const start = day(span.endMs - days(2));
  const facts: MedicationFacts = {
    medicine: thinner,
    treatment: dice.id(),
    timesPerDay: 1,
    perTime: 2,
    start,
    agreed: start,
  };
  const agreed = day(span.endMs - days(400));
  const sentence = 'volgens schema trombosedienst';
  medicationAgreement(charts.at(person.gp), { ...facts, start: agreed, agreed, sentence });
  const steps = Array.from({ length: 7 }, () => ({ timesPerDay: 1, perTime: dice.integer(1, 4), days: 1 }));
  variableDosingRegimen(hospital, { ...facts, steps, days: steps.length });
}
