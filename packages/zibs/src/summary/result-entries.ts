/** Measured or judged: laboratory results, vital signs, habits and reports. */
import { firstAt, textAt, valuesAt } from '../resource.ts';
import { entryBase, type MakeEntry } from './entry.ts';
import { cleanConcept, coded, conceptOfView, oneOf, requiredTime } from './fhir-parts.ts';

const observationStatuses = [
  'registered',
  'preliminary',
  'final',
  'amended',
  'corrected',
  'cancelled',
  'unknown',
] as const;
const categories = 'http://terminology.hl7.org/CodeSystem/observation-category';

/** An Observation of this category: the value exactly as the source gave it, in its own unit. */
export function observationEntry(category: string, display: string): MakeEntry {
  return ({ lead }, context) => {
    const { resource } = lead.original;
    const components = valuesAt(resource, 'component')
      .map(componentOf)
      .filter((found) => found !== undefined);
    const value = givenValue(resource);
    const silent = value === undefined && components.length === 0;
    return [
      {
        ...entryBase('Observation', context),
        status: oneOf(lead.status?.code, observationStatuses, 'unknown'),
        category: [coded(categories, category, display)],
        code: conceptOfView(lead),
        subject: context.subject,
        ...requiredTime('effective', lead.date),
        performer: [context.holderOf(lead)],
        ...value,
        ...(silent ? { dataAbsentReason: coded(absentReasons, 'unknown', 'Unknown') } : {}),
        ...(components.length === 0 ? {} : { component: components }),
      },
    ];
  };
}

const absentReasons = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const reportStatuses = ['registered', 'partial', 'preliminary', 'final', 'amended', 'corrected', 'appended'] as const;

/** A report in words of its author. */
export const reportEntry: MakeEntry = ({ lead }, context) => {
  const conclusion = textAt(lead.original.resource, 'conclusion');
  return [
    {
      ...entryBase('DiagnosticReport', context),
      status: oneOf<string>(lead.status?.code, reportStatuses, 'unknown'),
      code: conceptOfView(lead),
      subject: context.subject,
      ...requiredTime('effective', lead.date),
      performer: [context.holderOf(lead)],
      ...(conclusion === undefined ? {} : { conclusion }),
    },
  ];
};

function componentOf(component: unknown): object | undefined {
  const code = cleanConcept(firstAt(component, 'code'));
  const value = givenValue(component);
  return code === undefined || value === undefined ? undefined : { code, ...value };
}

/** The kinds of value that R4 and STU3 write alike. */
function givenValue(holder: unknown): Readonly<Record<string, unknown>> | undefined {
  const quantity = firstAt(holder, 'valueQuantity');
  if (firstAt(quantity, 'value') !== undefined) {
    return { valueQuantity: pick(quantity, ['value', 'comparator', 'unit', 'system', 'code']) };
  }
  const concept = cleanConcept(firstAt(holder, 'valueCodeableConcept'));
  if (concept !== undefined) {
    return { valueCodeableConcept: concept };
  }
  for (const name of ['valueString', 'valueInteger', 'valueBoolean', 'valueDateTime'] as const) {
    const value = firstAt(holder, name);
    if (value !== undefined) {
      return { [name]: value };
    }
  }
  return undefined;
}

function pick(from: unknown, names: readonly string[]): object {
  return Object.fromEntries(
    names.flatMap((name) => (firstAt(from, name) === undefined ? [] : [[name, firstAt(from, name)]])),
  );
}
