/** What invented suppliers answer to the invented agendas: some commit, some late, some decline, some say nothing. */
import type { PastStatement } from '../records/ports.ts';
import { productFamily } from '../types/portfolio.ts';
import { supplierAnswer } from '../types/supply.ts';
import { anomalies } from './anomalies.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { items } from './portfolio-plan.ts';
import { timeline } from './timeline.ts';

const asked = ['vastgesteld', 'in uitvoering'];
/** It promised one item with an estimate of its own, and is asked for far more. */
const ofClash = { item: 'v.aanmelden-2', personDays: 70 };
const declined = 'andere sectoren gaan dit jaar voor';
const requirements = ['Test van het stelsel gehaald', 'Gegevens blijven bij de bron'];

/** `portfolio`: the statements in which the products of the suppliers stand. */
export function inventAnswers(country: Country, portfolio: readonly PastStatement[]): readonly PastStatement[] {
  const { options } = country;
  const draw = country.chanceFor(41);
  const day = (days: number): string => dayFromNow(options.nowMs, days);
  const families = portfolio.filter(({ type }) => type === productFamily.name).map(({ fields }) => fields);
  return items.flatMap(([item, , , , state, from, to, categories]) => {
    const vendors = families.filter(({ category }) => (categories as readonly unknown[]).includes(category));
    return [...new Set(vendors.map(({ vendor }) => String(vendor)))].flatMap((vendor) => {
      const chance = draw.fraction();
      const late = draw.happens(0.25) ? 45 : 0;
      const clash = vendor === anomalies.capacityClash.vendor;
      if (!asked.includes(state) || (clash ? item !== ofClash.item : chance > 0.85)) {
        return [];
      }
      const answer = clash
        ? { ...commitment(day(from), day(to), day(to)), personDays: ofClash.personDays }
        : chance < 0.6
          ? commitment(day(from), day(to), day(to + late))
          : chance < 0.75
            ? { state: 'afgewezen', reason: declined, requirements: answerAll('nee') }
            : { state: 'in beraad' };
      const on = day(-60);
      return timeline(supplierAnswer, `${vendor}.${item}`, [
        { on, fields: { vendor, item, ...answer }, source: inventedSource('declared', vendor, on) },
      ]);
    });
  });
}

function commitment(buildFrom: string, promisedFirst: string, buildTo: string) {
  return { state: 'toegezegd', buildFrom, buildTo, promisedFirst, requirements: answerAll('ja') };
}

function answerAll(answer: 'ja' | 'nee') {
  return requirements.map((requirement) => ({ requirement, answer }));
}
