/**
 * Search parameters of type special: their values follow from a rule, not from an expression. A rule that is not here is
 * not offered. Each yields values that are searched as those of an ordinary type.
 */
import type { Resource } from '../resource.ts';
import type { Route, TypedValue } from './compile-expression.ts';
import { rangeOf } from './date-range.ts';

interface SpecialParameter {
  readonly as: 'date';
  readonly values: (resource: Resource) => readonly TypedValue[];
}

const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
const r4Period = `${nictiz}/ext-TimeInterval.Period`;
const r4Duration = `${nictiz}/ext-TimeInterval.Duration`;
const stu3Period = `${nictiz}/zib-Medication-PeriodOfUse`;
const stu3Duration = `${nictiz}/zib-MedicationUse-Duration`;

/** By code. */
const specials: Readonly<Record<string, SpecialParameter>> = {
  /** Medication process 9: start and end of use; an end that is missing follows from the duration, and so does a start. */
  'period-of-use': { as: 'date', values: (resource) => periodOfUse(resource, r4Period, r4Duration) },
  /** The same in STU3. */
  periodofuse: { as: 'date', values: (resource) => periodOfUse(resource, stu3Period, stu3Duration) },
};

/** The type such a parameter is searched as, and where its values come from. */
export function specialRoute(code: string): { readonly as: 'date'; readonly route: Route } | undefined {
  const special = Object.hasOwn(specials, code) ? specials[code] : undefined;
  return special === undefined
    ? undefined
    : {
        as: special.as,
        route: { path: code, type: 'Period', single: true, values: (node) => special.values(node as Resource) },
      };
}

interface Extended {
  readonly extension?: readonly Extension[];
  readonly modifierExtension?: readonly Extension[];
}

interface Extension {
  readonly url?: string;
  readonly valuePeriod?: Period;
  readonly valueDuration?: Duration;
}

interface Period extends Extended {
  readonly start?: string;
  readonly end?: string;
}

interface Duration {
  readonly value?: number;
  readonly code?: string;
  readonly unit?: string;
}

function periodOfUse(resource: Resource, periodUrl: string, durationUrl: string): readonly TypedValue[] {
  const medication = resource as Extended & { readonly effectivePeriod?: Period };
  const period = medication.effectivePeriod ?? extensionOf(medication, periodUrl)?.valuePeriod;
  const duration = (extensionOf(period ?? {}, durationUrl) ?? extensionOf(medication, durationUrl))?.valueDuration;
  const completed = complete(period ?? {}, duration);
  return completed.start === undefined && completed.end === undefined ? [] : [{ type: 'Period', value: completed }];
}

function extensionOf({ extension = [], modifierExtension = [] }: Extended, url: string): Extension | undefined {
  return [...extension, ...modifierExtension].find((it) => it.url === url);
}

const dayMs = 86_400_000;
/** UCUM codes of time; months and years by the calendar are close enough for a period of use. */
const unitMs: ReadonlyMap<string, number> = new Map([
  ['s', 1_000],
  ['min', 60_000],
  ['h', 3_600_000],
  ['d', dayMs],
  ['wk', 7 * dayMs],
  ['mo', 30.4375 * dayMs],
  ['a', 365.25 * dayMs],
]);

function complete({ start, end }: Period, duration: Duration | undefined): Period {
  const length = (duration?.value ?? Number.NaN) * (unitMs.get(duration?.code ?? duration?.unit ?? '') ?? Number.NaN);
  const from = start === undefined ? undefined : rangeOf(start)?.low;
  const to = end === undefined ? undefined : rangeOf(end)?.high;
  if (from !== undefined && end === undefined) {
    return { ...(start === undefined ? {} : { start }), ...moment('end', from + length - 1) };
  }
  if (to !== undefined && start === undefined) {
    return { ...(end === undefined ? {} : { end }), ...moment('start', to - length) };
  }
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function moment(name: 'start' | 'end', ms: number): Period {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? {} : { [name]: date.toISOString() };
}
