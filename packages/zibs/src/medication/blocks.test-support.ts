/** Short ways to write records of one invented treatment, on days counted from the first of January 2026. */
import type { FhirResource } from '../resource.ts';
import { viewOf } from '../view-of.ts';
import type { Source, ZibView } from '../zib.ts';
import { extension } from './codes.ts';
import type { Treatment } from './join-treatments.ts';
import { blockOf } from './read-block.ts';

export const gp: Source = { ura: '90000001', name: 'Huisartsen De Veste', type: 'Z3' };
export const chemist: Source = { ura: '90000002', name: 'Apotheek Oost', type: 'J8' };
export const clinic: Source = { ura: '90000003', name: 'Ziekenhuis Noord', type: 'V4' };

const snomed = 'http://snomed.info/sct';
const firstDayMs = Date.UTC(2026, 0, 1);
const dayMs = 86_400_000;
const stops = { paused: '385655000', stopped: '410546004', cancelled: '89925002' } as const;

/** `yyyy-mm-dd` of a day of the scenario. */
export const on = (day: number): string => new Date(firstDayMs + day * dayMs).toISOString().slice(0, 10);

/** Noon of a day of the scenario. */
export const noonOf = (day: number): number => firstDayMs + day * dayMs + dayMs / 2;

export interface BlockParts {
  readonly id: string;
  /** Day of recording. */
  readonly at?: number;
  readonly from?: number;
  readonly to?: number;
  readonly days?: number;
  readonly stop?: keyof typeof stops;
  /** Id of the agreement before it. */
  readonly replaces?: string;
  /** Id of the agreement it carries out. */
  readonly follows?: string;
  readonly treatment?: string | undefined;
  readonly dose?: number;
  readonly often?: number;
  readonly text?: string;
  readonly condition?: string;
  readonly medicine?: string;
  readonly status?: string;
  readonly author?: string;
  readonly [element: string]: unknown;
}

const own = ['id', 'at', 'from', 'to', 'days', 'stop', 'replaces', 'follows', 'treatment', 'dose', 'often', 'text'];
const notElements = new Set([...own, 'condition', 'medicine', 'author']);

function record(resourceType: string, category: string, parts: BlockParts): FhirResource {
  const { id, at, stop, text } = parts;
  const treatment = 'treatment' in parts ? parts.treatment : 'mbh-1';
  const period = periodOf(parts);
  const isUse = resourceType === 'MedicationStatement';
  const extras = Object.fromEntries(Object.entries(parts).filter(([name]) => !notElements.has(name)));
  return {
    resourceType,
    id,
    status: 'unknown',
    identifier: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1', value: id }],
    category: isUse || resourceType === 'MedicationDispense' ? coded(category) : [coded(category)],
    medicationCodeableConcept: {
      coding: [
        {
          system: 'urn:oid:2.16.840.1.113883.2.4.4.10',
          code: parts.medicine ?? '1111',
          display: `${parts.medicine ?? 'bisoprolol'} tablet`,
        },
      ],
    },
    extension: [
      ...(treatment === undefined
        ? []
        : [{ url: extension.treatment, valueIdentifier: { system: 'urn:mbh', value: treatment } }]),
      ...(period === undefined || isUse ? [] : [{ url: extension.period, valuePeriod: period }]),
      ...(resourceType === 'MedicationDispense' && at !== undefined
        ? [{ url: extension.agreedOn, valueDateTime: on(at) }]
        : []),
      ...(text === undefined ? [] : [{ url: extension.rendered, valueString: text }]),
    ],
    ...(stop === undefined
      ? {}
      : { modifierExtension: [{ url: extension.stopType, valueCodeableConcept: coded(stops[stop]) }] }),
    ...(isUse && period !== undefined ? { effectivePeriod: period } : {}),
    ...dosageOf(parts, isUse ? 'dosage' : 'dosageInstruction'),
    ...extras,
  };
}

function coded(code: string): object {
  return { coding: [{ system: snomed, code, display: code }] };
}

function periodOf({ from, to, days, condition }: BlockParts): object | undefined {
  if (from === undefined && to === undefined && condition === undefined && days === undefined) {
    return undefined;
  }
  const extensions = [
    ...(days === undefined
      ? []
      : [{ url: extension.duration, valueDuration: { value: days, unit: 'dag', code: 'd' } }]),
    ...(condition === undefined ? [] : [{ url: extension.condition, valueString: condition }]),
  ];
  return {
    ...(extensions.length === 0 ? {} : { extension: extensions }),
    ...(from === undefined ? {} : { start: on(from) }),
    ...(to === undefined ? {} : { end: on(to) }),
  };
}

function dosageOf({ dose = 1, often = 1 }: BlockParts, path: string): object {
  const timing = { repeat: { frequency: often, period: 1, periodUnit: 'd' } };
  return { [path]: [{ timing, doseAndRate: [{ doseQuantity: { value: dose, unit: 'stuk' } }] }] };
}

const reference = (id: string): object => ({
  identifier: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1', value: id },
});

export const ma = (parts: BlockParts): FhirResource => ({
  ...record('MedicationRequest', '33633005', parts),
  intent: 'order',
  ...(parts.at === undefined ? {} : { authoredOn: on(parts.at) }),
  ...(parts.replaces === undefined ? {} : { priorPrescription: reference(parts.replaces) }),
});

export const wds = (parts: BlockParts): FhirResource => ({
  ...record('MedicationRequest', '395067002', parts),
  intent: 'order',
  ...(parts.at === undefined ? {} : { authoredOn: on(parts.at) }),
  ...(parts.follows === undefined ? {} : { basedOn: [reference(parts.follows)] }),
});

export const ta = (parts: BlockParts): FhirResource => {
  const made = record('MedicationDispense', '422037009', parts);
  const before =
    parts.replaces === undefined
      ? []
      : [{ url: extension.toAdministrationAgreement, valueReference: reference(parts.replaces) }];
  return {
    ...made,
    extension: [...(made.extension as object[]), ...before],
    ...(parts.follows === undefined ? {} : { authorizingPrescription: [reference(parts.follows)] }),
  };
};

export const mve = (parts: BlockParts): FhirResource => ({
  ...record('MedicationDispense', '373784005', parts),
  dosageInstruction: undefined,
  ...(parts.at === undefined ? {} : { whenHandedOver: on(parts.at) }),
});

export const mgb = (parts: BlockParts): FhirResource => {
  const made = record('MedicationStatement', '422979000', parts);
  const author = {
    url: extension.author,
    valueReference: { type: parts.author ?? 'Patient', display: 'Mevrouw De Boer' },
  };
  return {
    ...made,
    status: parts.status ?? 'active',
    extension: [...(made.extension as object[]), author],
    ...(parts.at === undefined ? {} : { dateAsserted: on(parts.at) }),
  };
};

export const mtd = (parts: BlockParts): FhirResource => ({
  ...record('MedicationAdministration', '18629005', parts),
  category: coded('18629005'),
  dosageInstruction: undefined,
  ...(parts.at === undefined ? {} : { effectiveDateTime: on(parts.at) }),
});

export function said(resource: FhirResource, source: Source): ZibView {
  return viewOf(resource, { source, person: 'person-1' });
}

/** All records as one treatment. */
export function treatmentOf(...resources: readonly FhirResource[]): Treatment {
  const blocks = resources.map((resource) => blockOf(said(resource, gp))).filter((block) => block !== undefined);
  return { key: 'treatment', groups: [], blocks, rule: 'treatment' };
}
