import { allergens } from '../codes/allergens.ts';
import { alcohol, tobacco } from '../codes/findings.ts';
import { vaccines } from '../codes/vaccines.ts';
import { day, days, moment, officeHours, year } from '../dates.ts';
import { allergyIntolerance } from '../nl-core/allergy-intolerance.ts';
import { immunization } from '../nl-core/immunization.ts';
import { bloodPressure, finding, measurement } from '../nl-core/observation.ts';
import { quantity } from '../nl-core/quantity.ts';
import type { Charts } from './chart.ts';
import { hospitalOf } from './hospital-of.ts';
import { type LifeSpan, recently } from './life-span.ts';

/** What a GP knows of nearly every adult: measurements, smoking, drinking, the flu jab, an allergy. */
export function writeAdultLife(charts: Charts, span: LifeSpan, age: number): void {
  const { dice, person } = charts;
  const gp = charts.at(person.gp);
  const seen = moment(officeHours(recently(span, dice, 2), dice.fraction()));
  if (dice.chance(age > 40 ? 0.8 : 0.35)) {
    bloodPressure(gp, dice.integer(108, 148), dice.integer(64, 90), seen);
    measurement(gp, 'weight', Number(dice.normal(person.sex === 'male' ? 85 : 72, 12).toFixed(1)), seen);
    measurement(gp, 'height', Math.round(dice.normal(person.sex === 'male' ? 181 : 168, 7)), seen);
  }
  const asked = day(recently(span, dice, 4));
  const smoking = dice.fraction();
  finding(gp, {
    profile: 'nl-core-TobaccoUse',
    code: tobacco.question,
    answer: smoking < 0.18 ? tobacco.smokes : smoking < 0.5 ? tobacco.stopped : tobacco.never,
    when: asked,
  });
  const drinks = dice.chance(0.72);
  finding(gp, {
    profile: 'nl-core-AlcoholUse',
    code: alcohol.question,
    answer: drinks ? alcohol.drinks : alcohol.none,
    when: asked,
    ...(drinks
      ? { amount: { code: alcohol.amount, value: quantity(dice.integer(1, 3), '/d', 'glazen per dag') } }
      : {}),
  });
  if (age > 61 && dice.chance(0.7)) {
    immunization(gp, vaccines.influenza, day(Math.max(span.startMs, span.endMs - days(dice.integer(20, 400)))), 1);
  }
  writeAllergy(charts, span);
}

function writeAllergy(charts: Charts, span: LifeSpan): void {
  const { dice, person } = charts;
  if (!dice.chance(0.09)) {
    return;
  }
  const allergen = dice.pick(Object.values(allergens));
  const onsetMs = recently(span, dice, 20);
  const onlyHospitalKnows = dice.chance(0.25);
  const chart = charts.at(onlyHospitalKnows ? hospitalOf(person) : person.gp);
  allergyIntolerance(chart, {
    ...allergen,
    since: dice.chance(0.4) ? year(onsetMs) : day(onsetMs),
    ...(dice.chance(0.04) ? { enteredInError: true } : {}),
  });
}
