/** Which doses an instruction asks for on one day: its sequence, length, cycle, days of the week and times. */
import type { Text } from '@stelsel/kernel';
import { extensionsAt, type FhirResource, firstAt } from '../resource.ts';
import { extension } from './codes.ts';
import type { Amount, Dosage, Timing } from './dosage/dosage.ts';
import { amountOf, dosagesOf } from './dosage/read-dosage.ts';
import { momentText } from './dosage/timing-words.ts';
import { amountText, isZero } from './dosage/unit-words.ts';
import { dayMs } from './limits.ts';

export interface DayDose {
  /** `hh:mm`, when the instruction names one. */
  readonly time?: string;
  /** A part of the day, or a meal. */
  readonly moment?: Text;
  readonly dose?: Text;
  /** The same in digits. */
  readonly amount?: Amount;
  /** Only if needed: no fixed time to give it. */
  readonly asNeeded: boolean;
}

const dayCodes = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const unitDays: Readonly<Record<string, number>> = { d: 1, dag: 1, dagen: 1, wk: 7, week: 7, weken: 7, mo: 30, a: 365 };

/** Days are `yyyy-mm-dd`; `first` is the day on which the instruction begins to count. */
export function dosesOnDay(resource: FhirResource, first: string, day: string): readonly DayDose[] {
  const [found] = extensionsAt(resource, extension.repeatCycle);
  const cycle = daysIn(amountOf(firstAt(found, 'valueDuration')));
  const since = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayMs);
  if (Number.isNaN(since) || since < 0) {
    return [];
  }
  const index = cycle === undefined ? since : since % cycle;
  return inForce(dosagesOf(resource), index)
    .filter(({ dosage, from }) => fallsOn(dosage.timing, index - from, day))
    .flatMap(({ dosage }) => dosesOf(dosage));
}

interface Placed {
  readonly dosage: Dosage;
  /** Day of the schedule on which it begins. */
  readonly from: number;
}

/** Instructions of one sequence count together, each sequence after the one before it. */
function inForce(dosages: readonly Dosage[], index: number): readonly Placed[] {
  const groups = [...Map.groupBy(dosages, ({ sequence }) => sequence ?? 0)].sort(([a], [b]) => a - b);
  let from = 0;
  for (const [, together] of groups) {
    const lengths = together.map(({ timing }) => daysIn(timing.length));
    const length = lengths.some((days) => days === undefined)
      ? undefined
      : Math.max(...lengths.map((days) => days ?? 0));
    if (length === undefined || index < from + length) {
      return together.map((dosage) => ({ dosage, from }));
    }
    from += length;
  }
  return [];
}

function fallsOn({ weekdays, period }: Timing, index: number, day: string): boolean {
  const weekday = dayCodes[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? '';
  if (weekdays.length > 0) {
    return weekdays.includes(weekday);
  }
  const every = daysIn(period);
  return every === undefined || every <= 1 || index % Math.round(every) === 0;
}

function dosesOf(dosage: Dosage): readonly DayDose[] {
  const { timing, dose, asNeeded } = dosage;
  if (isZero(dose)) {
    return [];
  }
  const given = {
    ...(dose === undefined ? {} : { dose: amountText(dose), amount: dose }),
    asNeeded: asNeeded !== undefined,
  };
  if (timing.timesOfDay.length > 0) {
    return timing.timesOfDay.map((time) => ({ time, ...given }));
  }
  if (timing.moments.length > 0) {
    return timing.moments.map((moment) => ({ moment: momentText(moment), ...given }));
  }
  return asNeeded === undefined ? Array.from({ length: timesADay(timing) }, () => given) : [given];
}

/** How often on one day, when no times are named; at least once on a day it falls on. */
function timesADay({ frequency, period }: Timing): number {
  const times = Number((frequency?.high ?? '1').replace(',', '.'));
  const hours = period?.unit === 'h' ? Number((period.low ?? '24').replace(',', '.')) : 24;
  const often = Math.round((Number.isNaN(times) ? 1 : times) * (hours > 0 ? 24 / hours : 1));
  return Math.min(Math.max(often, 1), 24);
}

function daysIn(amount: Amount | undefined): number | undefined {
  const value = Number((amount?.high ?? amount?.low ?? '').replace(',', '.') || Number.NaN);
  const days = value * (unitDays[amount?.unit ?? ''] ?? Number.NaN);
  return Number.isNaN(days) || days <= 0 ? undefined : days;
}
