/** A measurement of the person's own as FHIR: said by the patient, in the units people use, told apart from care. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { FhirResource } from '@stelsel/zibs';
import type { MeasurementDraft } from '../api/acts.ts';
import { fault } from '../faults.ts';

interface Kind {
  readonly loinc: string;
  readonly display: string;
  readonly text: string;
  readonly ucum: string;
  readonly unit: string;
  /** What a body can have; a typing mistake is not kept. */
  readonly range: readonly [number, number];
}

const loinc = 'http://loinc.org';

const kinds: Readonly<Record<Exclude<MeasurementDraft['kind'], 'blood-pressure'>, Kind>> = {
  weight: { loinc: '29463-7', display: 'Body weight', text: 'Gewicht', ucum: 'kg', unit: 'kg', range: [0.3, 500] },
  height: { loinc: '8302-2', display: 'Body height', text: 'Lengte', ucum: 'cm', unit: 'cm', range: [20, 270] },
  'heart-rate': {
    loinc: '8867-4',
    display: 'Heart rate',
    text: 'Hartslag',
    ucum: '/min',
    unit: 'per minuut',
    range: [20, 300],
  },
  temperature: {
    loinc: '8310-5',
    display: 'Body temperature',
    text: 'Temperatuur',
    ucum: 'Cel',
    unit: '°C',
    range: [25, 45],
  },
  oxygen: {
    loinc: '2708-6',
    display: 'Oxygen saturation',
    text: 'Zuurstof in het bloed',
    ucum: '%',
    unit: '%',
    range: [40, 100],
  },
  glucose: {
    loinc: '14743-9',
    display: 'Glucose by glucometer',
    text: 'Bloedsuiker',
    ucum: 'mmol/L',
    unit: 'mmol/l',
    range: [0.5, 60],
  },
};

const pressure: readonly [Kind, Kind] = [
  {
    loinc: '8480-6',
    display: 'Systolic blood pressure',
    text: 'Bovendruk',
    ucum: 'mm[Hg]',
    unit: 'mmHg',
    range: [40, 320],
  },
  {
    loinc: '8462-4',
    display: 'Diastolic blood pressure',
    text: 'Onderdruk',
    ucum: 'mm[Hg]',
    unit: 'mmHg',
    range: [20, 220],
  },
];

/** Faults: `CIT-BODY` with the field. Digits are kept as typed: nothing is rounded. */
export function ownMeasurement(
  draft: { readonly [N in keyof MeasurementDraft]?: unknown },
  { id, nowInstant, note }: { readonly id: string; readonly nowInstant: string; readonly note?: string },
): Result<FhirResource> {
  const at = draft.at === undefined ? nowInstant : readMoment(draft.at, nowInstant);
  if (at === undefined) {
    return err(fault('CIT-BODY', { field: 'at' }, 'at'));
  }
  const value = draft.kind === 'blood-pressure' ? readPressure(draft) : readSingle(draft);
  if (!value.ok) {
    return value;
  }
  return ok({
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
    ],
    ...value.value,
    effectiveDateTime: at,
    performer: [{ type: 'Patient', display: 'Uzelf' }],
    ...(note === undefined || note === '' ? {} : { note: [{ text: note }] }),
  });
}

function readSingle(draft: { readonly kind?: unknown; readonly value?: unknown }): Result<object> {
  const kind = Object.hasOwn(kinds, String(draft.kind)) ? kinds[draft.kind as keyof typeof kinds] : undefined;
  if (kind === undefined) {
    return err(fault('CIT-BODY', { field: 'kind' }, 'kind'));
  }
  const value = readNumber(draft.value, kind);
  return value === undefined
    ? err(fault('CIT-BODY', { field: 'value' }, 'value'))
    : ok({ code: codeOf(kind), valueQuantity: quantity(kind, value) });
}

function readPressure(draft: { readonly value?: unknown; readonly second?: unknown }): Result<object> {
  const [upper, lower] = [readNumber(draft.value, pressure[0]), readNumber(draft.second, pressure[1])];
  if (upper === undefined || lower === undefined || lower >= upper) {
    const field = upper === undefined ? 'value' : 'second';
    return err(fault('CIT-BODY', { field }, field));
  }
  const code = { coding: [{ system: loinc, code: '85354-9', display: 'Blood pressure panel' }], text: 'Bloeddruk' };
  const component = [
    { code: codeOf(pressure[0]), valueQuantity: quantity(pressure[0], upper) },
    { code: codeOf(pressure[1]), valueQuantity: quantity(pressure[1], lower) },
  ];
  return ok({ code, component });
}

function codeOf({ loinc: code, display, text }: Kind): object {
  return { coding: [{ system: loinc, code, display }], text };
}

function quantity({ ucum, unit }: Kind, value: number): object {
  return { value, unit, system: 'http://unitsofmeasure.org', code: ucum };
}

function readNumber(value: unknown, { range: [least, most] }: Kind): number | undefined {
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  const number = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** A day or a moment that has been. */
function readMoment(value: unknown, nowInstant: string): string | undefined {
  const known =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/.test(value);
  return known && !Number.isNaN(Date.parse(value)) && Date.parse(value) <= Date.parse(nowInstant) + 86_400_000
    ? value
    : undefined;
}
