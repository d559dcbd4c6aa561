/**
 * Medicatietoediening (MTD) as the profile of Medicatieproces 9 has it: what was given of one dose, given otherwise or not given, with
 * the treatment it belongs to. A correction takes the place of what stands, with every step before it.
 */
import { namingSystem } from '@stelsel/kernel';
import { type FhirResource, textAt, valuesAt } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import {
  type AdministrationStep,
  type Person,
  type StepKind,
  stepExtension,
  stepsLine,
  stepsOf,
} from './administration-steps.ts';
import { extension, productSystems } from './codes.ts';
import { otherReason, reasonConcept } from './deviation-reasons.ts';
import { doseNumberSystem } from './dose-number.ts';
import { r4Of } from './match-given.ts';

/** The dose as it stands on the list. */
export interface DoseToTick {
  /** Its number, by which it is there once. */
  readonly number: string;
  /** The agreement, schedule or supply that asks for it. */
  readonly plan: ZibView;
  readonly title: string;
  /** An instant, when the list names a time. */
  readonly agreedAt?: string;
  /** As the plan writes it; absent when it names a range or nothing. */
  readonly quantity?: object;
}

export interface Tick {
  readonly kind: Exclude<StepKind, 'checked' | 'withdrawn'>;
  /** BSN of the person. */
  readonly subject: string;
  readonly by: Person & { readonly organization: { readonly ura: string; readonly name: string } };
  /** An instant: now. */
  readonly nowAt: string;
  /** An instant: when it was given, or would have been. */
  readonly at: string;
  /** Code of the list of reasons. */
  readonly reason?: string;
  readonly words?: string;
  /** How much instead, in the unit of the plan. */
  readonly amount?: number;
  /** Of a correction: why. */
  readonly why?: string;
}

const statuses: Readonly<Record<StepKind, string>> = {
  prepared: 'in-progress',
  checked: 'in-progress',
  given: 'completed',
  otherwise: 'completed',
  'not-given': 'not-done',
  withdrawn: 'entered-in-error',
};

/** @param before what stands now, of a correction or a next step; absent of a first tick */
export function writeAdministration(dose: DoseToTick, tick: Tick, before?: FhirResource): FhirResource {
  const { kind, subject, by, nowAt, at, words = '' } = tick;
  const steps = [...(before === undefined ? [] : stepsOf(before)), stepOf(tick)];
  const identifier =
    before === undefined ? [{ system: doseNumberSystem, value: dose.number }] : valuesAt(before, 'identifier');
  const note = [words, stepsLine(steps)].filter((line) => line !== undefined && line !== '').join(' ');
  return {
    resourceType: 'MedicationAdministration',
    meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/mp-MedicationAdministration2'] },
    contained: [productOf(dose), giverOf(by)],
    extension: [...factsOf(dose, tick), ...steps.map(stepExtension)],
    identifier,
    status: statuses[kind],
    category: { coding: [{ system: 'http://snomed.info/sct', code: '18629005', display: 'toediening van medicatie' }] },
    medicationReference: { reference: '#product', type: 'Medication', display: dose.title },
    subject: { identifier: { system: namingSystem.bsn, value: subject } },
    effectiveDateTime: at,
    performer: [
      { actor: { reference: '#giver', type: 'PractitionerRole', display: `${by.name}, ${by.organization.name}` } },
    ],
    ...relationsOf(dose.plan, before),
    ...(note === '' ? {} : { note: [{ time: nowAt, text: note }] }),
    ...dosageOf(dose, tick),
  } as FhirResource;
}

/** A second person looked at what was prepared. It is somebody else than who prepared it: undefined otherwise. */
export function checkAdministration(before: FhirResource, by: Person, nowAt: string): FhirResource | undefined {
  const steps = stepsOf(before);
  const last = steps.at(-1);
  return last?.kind === 'prepared' && last.by.id !== by.id
    ? withStep(before, { kind: 'checked', by, at: nowAt }, 'in-progress')
    : undefined;
}

/** It was a mistake: the dose is open again, and that it was ticked off stays. */
export function withdrawAdministration(before: FhirResource, by: Person, nowAt: string, why: string): FhirResource {
  return withStep(before, { kind: 'withdrawn', by, at: nowAt, why }, statuses.withdrawn);
}

function withStep(before: FhirResource, step: AdministrationStep, status: string): FhirResource {
  const line = stepsLine([...stepsOf(before), step]);
  return {
    ...before,
    extension: [...valuesAt(before, 'extension'), stepExtension(step)],
    status,
    ...(line === undefined ? {} : { note: [{ time: step.at, text: line }] }),
  };
}

/** The words stand with the step, unless they are the reason themselves. */
function stepOf({ kind, by, nowAt, why, words, reason }: Tick): AdministrationStep {
  const said = [why, reason === otherReason ? undefined : words].filter((one) => one !== undefined && one !== '');
  const step = { kind, by: { id: by.id, name: by.name }, at: nowAt };
  return said.length === 0 ? step : { ...step, why: said.join('. ') };
}

function factsOf({ plan, agreedAt }: DoseToTick, { nowAt, reason, words = '', kind }: Tick): readonly object[] {
  const treatment = valuesAt(r4Of(plan), 'extension').filter((one) => textAt(one, 'url') === extension.treatment);
  const concept = reason === undefined || kind === 'given' ? undefined : reasonConcept(reason, words);
  return [
    ...(treatment as object[]),
    ...(agreedAt === undefined ? [] : [{ url: extension.agreedTime, valueDateTime: agreedAt }]),
    ...(concept === undefined ? [] : [{ url: extension.deviation, valueCodeableConcept: concept }]),
    { url: extension.registeredOn, valueDateTime: nowAt },
  ];
}

function productOf({ plan, title }: DoseToTick): object {
  const products: readonly string[] = Object.values(productSystems);
  const coding = plan.codes
    .filter(({ system }) => products.includes(system ?? ''))
    .map(({ system, code }) => ({ system, code, display: title }));
  return {
    resourceType: 'Medication',
    id: 'product',
    meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/mp-PharmaceuticalProduct'] },
    code: { ...(coding.length === 0 ? {} : { coding }), text: title },
  };
}

function giverOf({ id, name, organization }: Tick['by']): object {
  return {
    resourceType: 'PractitionerRole',
    id: 'giver',
    practitioner: { identifier: { system: namingSystem.uzi, value: id }, display: name },
    organization: {
      identifier: { system: namingSystem.ura, value: organization.ura },
      display: organization.name,
    },
  };
}

/** What it follows from, by the number that its author gave it; a correction follows from the same. */
function relationsOf(plan: ZibView, before: FhirResource | undefined): object {
  if (before !== undefined) {
    const { request, supportingInformation } = before;
    return {
      ...(request === undefined ? {} : { request }),
      ...(supportingInformation === undefined ? {} : { supportingInformation }),
    };
  }
  const { resourceType: type, identifier: numbers } = r4Of(plan);
  const [identifier] = valuesAt({ numbers }, 'numbers');
  if (identifier === undefined) {
    return {};
  }
  const reference = { type, identifier };
  return plan.zib === 'MedicationAgreement' ? { request: reference } : { supportingInformation: [reference] };
}

function dosageOf({ quantity }: DoseToTick, { kind, amount }: Tick): object {
  if (kind === 'not-given' || kind === 'prepared') {
    return {};
  }
  const dose = amount === undefined ? quantity : { ...quantity, value: amount };
  return dose === undefined ? {} : { dosage: { dose } };
}
