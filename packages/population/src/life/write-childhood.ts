import { childhoodSchedule } from '../codes/vaccines.ts';
import { day, moment, officeHours, years } from '../dates.ts';
import { immunization } from '../nl-core/immunization.ts';
import { measurement } from '../nl-core/observation.ts';
import { organizationOf } from '../organizations.ts';
import type { Charts } from './chart.ts';
import type { LifeSpan } from './life-span.ts';

/** Vaccinations and growth at youth health care, for children of today. */
export function writeChildhood(charts: Charts, span: LifeSpan, age: number): void {
  const { dice } = charts;
  const chart = charts.at(organizationOf('youth-health'));
  const vaccinated = dice.chance(0.92);
  for (const [vaccine, atAge, dose] of childhoodSchedule) {
    const givenMs = span.startMs + years(atAge + dice.fraction() * 0.1);
    if (vaccinated && givenMs < span.endMs) {
      immunization(chart, vaccine, day(givenMs), dose);
    }
  }
  const seen = moment(officeHours(span.endMs - years(Math.min(0.4, age / 2)), dice.fraction()));
  measurement(chart, 'height', Math.round(50 + 25 * Math.min(age, 1) + 6.2 * Math.max(0, age - 1)), seen);
  measurement(chart, 'weight', Number((3.4 + 6.6 * Math.min(age, 1) + 2.7 * Math.max(0, age - 1)).toFixed(1)), seen);
}
