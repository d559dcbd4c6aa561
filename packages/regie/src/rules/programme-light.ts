/**
 * The light of a programme: the worst of schedule, cost, scope and adoption, against the *original* baseline. A new
 * baseline is shown beside it and never changes the colour; what is not kept up to date is grey.
 */
import { daysBetween } from '../records/moment.ts';
import { amount, line, percent, type Working } from './working.ts';

export type Colour = 'groen' | 'oranje' | 'rood' | 'grijs';

export interface Plan {
  readonly start: string;
  readonly end: string;
  readonly budgetEur: number | null;
  readonly results: number | null;
}

export interface ProgrammeFacts {
  readonly original?: Plan;
  readonly current?: Plan;
  readonly rebaselines: number;
  readonly forecastEnd?: string;
  readonly forecastCostEur?: number;
  readonly resultsDelivered?: number;
  /** Lower bound of use in the network, and what the plan says for today. */
  readonly adoption?: number;
  readonly adoptionPlan?: number;
  readonly legalDate?: string;
  readonly lastUpdate?: string;
  readonly on: string;
}

export interface LightPart {
  readonly name: 'schedule' | 'cost' | 'scope' | 'adoption';
  /** Grey: not known. */
  readonly colour: Colour;
  /** The measured deviation, when it is known. */
  readonly value?: number;
  readonly working: Working;
}

export interface ProgrammeLight {
  readonly colour: Colour;
  readonly parts: readonly LightPart[];
  /** The schedule against the newest baseline, for beside the light. */
  readonly currentSchedule: LightPart;
  readonly rebaselines: number;
  readonly stale: boolean;
  readonly working: Working;
}

export const programmeRule = {
  amber: 0.1,
  red: 0.25,
  shortestPlanDays: 90,
  legalDays: 180,
  staleDays: 120,
  adoptionGreen: -0.05,
  adoptionAmber: -0.15,
} as const;

export function programmeLight(facts: ProgrammeFacts): ProgrammeLight {
  const parts = [schedulePart(facts, facts.original), costPart(facts), scopePart(facts), adoptionPart(facts)];
  const age = facts.lastUpdate === undefined ? undefined : daysBetween(facts.lastUpdate, facts.on);
  const stale = age === undefined || age > programmeRule.staleDays;
  return {
    colour: stale ? 'grijs' : worst(parts.map(({ colour }) => colour)),
    parts,
    currentSchedule: schedulePart(facts, facts.current ?? facts.original),
    rebaselines: facts.rebaselines,
    stale,
    working: [
      age === undefined
        ? line('laatste bijwerking onbekend: grijs', 'last update unknown: grey')
        : line(
            `laatst bijgewerkt ${age} dagen geleden (grens ${programmeRule.staleDays})`,
            `last updated ${age} days ago (limit ${programmeRule.staleDays})`,
          ),
      ...parts.flatMap(({ working }) => working),
    ],
  };
}

/** Days late over the days planned, at least 90. */
export function slip(plan: Plan, forecastEnd: string): number {
  const planned = Math.max(programmeRule.shortestPlanDays, daysBetween(plan.start, plan.end));
  return Math.max(0, daysBetween(plan.end, forecastEnd)) / planned;
}

function schedulePart({ forecastEnd, legalDate }: ProgrammeFacts, plan: Plan | undefined): LightPart {
  if (plan === undefined || forecastEnd === undefined) {
    return unknownPart('schedule', 'planning', 'schedule');
  }
  const value = slip(plan, forecastEnd);
  const pastLaw = legalDate === undefined ? 0 : daysBetween(legalDate, forecastEnd);
  const late = Math.max(0, daysBetween(plan.end, forecastEnd));
  const planned = Math.max(programmeRule.shortestPlanDays, daysBetween(plan.start, plan.end));
  const law =
    pastLaw > 0 ? line(`${pastLaw} dagen na de wettelijke datum`, `${pastLaw} days past the legal date`) : undefined;
  return {
    name: 'schedule',
    colour: pastLaw > programmeRule.legalDays ? 'rood' : colourOf(value),
    value,
    working: [
      line(
        `planning: ${late} dagen later op ${planned} dagen = ${percent(value).nl}`,
        `schedule: ${late} days late on ${planned} days = ${percent(value).en}`,
      ),
      ...(law === undefined ? [] : [law]),
    ],
  };
}

function costPart({ original, forecastCostEur }: ProgrammeFacts): LightPart {
  const budget = original?.budgetEur;
  if (budget === undefined || budget === null || budget === 0 || forecastCostEur === undefined) {
    return unknownPart('cost', 'kosten', 'cost');
  }
  const value = Math.max(0, forecastCostEur - budget) / budget;
  return {
    name: 'cost',
    colour: colourOf(value),
    value,
    working: [
      line(
        `kosten: verwacht ${amount(forecastCostEur).nl} op ${amount(budget).nl}, ${percent(value).nl} meer`,
        `cost: expected ${amount(forecastCostEur).en} on ${amount(budget).en}, ${percent(value).en} more`,
      ),
    ],
  };
}

function scopePart({ original, resultsDelivered, on }: ProgrammeFacts): LightPart {
  const promised = original?.results;
  if (original === undefined || promised === undefined || promised === null || promised === 0) {
    return unknownPart('scope', 'resultaten', 'results');
  }
  if (resultsDelivered === undefined) {
    return unknownPart('scope', 'resultaten', 'results');
  }
  const planned = Math.max(1, daysBetween(original.start, original.end));
  const elapsed = Math.min(1, Math.max(0, daysBetween(original.start, on) / planned));
  const due = Math.round(promised * elapsed);
  const value = Math.max(0, due - resultsDelivered) / promised;
  return {
    name: 'scope',
    colour: colourOf(value),
    value,
    working: [
      line(
        `resultaten: ${resultsDelivered} geleverd, ${due} nu verwacht van ${promised}`,
        `results: ${resultsDelivered} delivered, ${due} due by now of ${promised}`,
      ),
    ],
  };
}

function adoptionPart({ adoption, adoptionPlan }: ProgrammeFacts): LightPart {
  if (adoption === undefined || adoptionPlan === undefined) {
    return unknownPart('adoption', 'gebruik', 'use');
  }
  // Rounded as it is printed: 15 % against 20 % is exactly five points behind.
  const value = Math.round((adoption - adoptionPlan) * 1000) / 1000;
  const colour =
    value >= programmeRule.adoptionGreen ? 'groen' : value >= programmeRule.adoptionAmber ? 'oranje' : 'rood';
  return {
    name: 'adoption',
    colour,
    value,
    working: [
      line(
        `gebruik: gemeten ten minste ${percent(adoption).nl}, gepland ${percent(adoptionPlan).nl}`,
        `use: measured at least ${percent(adoption).en}, planned ${percent(adoptionPlan).en}`,
      ),
    ],
  };
}

function unknownPart(name: LightPart['name'], nl: string, en: string): LightPart {
  return { name, colour: 'grijs', working: [line(`${nl}: onbekend`, `${en}: unknown`)] };
}

function colourOf(value: number): Colour {
  // Rounded to a tenth of a percent, so that what is printed and what is compared are the same.
  const rounded = Math.round(value * 1000) / 1000;
  return rounded <= programmeRule.amber ? 'groen' : rounded <= programmeRule.red ? 'oranje' : 'rood';
}

const order: readonly Colour[] = ['rood', 'oranje', 'groen'];

/** Unknown parts do not hide a bad one; when nothing is known the light is grey. */
function worst(colours: readonly Colour[]): Colour {
  return order.find((colour) => colours.includes(colour)) ?? 'grijs';
}
