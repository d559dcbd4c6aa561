/** The medication resources: dose, prescriber, reason and stop stood elsewhere. */
import { extensionsAt, type FhirResource, firstAt, nictizExtension, textAt, valuesAt } from '../resource.ts';
import { requester, statusWhen } from './reshaping.ts';

const stopType = nictizExtension('StopType');
const changeReason =
  'http://nictiz.nl/fhir/StructureDefinition/zib-MedicationUse-ReasonForChangeOrDiscontinuationOfUse';

/** The codes of the medication process before it used SNOMED CT. */
const stopSystem = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1';
const stopCodes: Readonly<Record<string, string>> = { '1': '113381000146106', '2': '113371000146109' };

export function medicationRequest(resource: FhirResource): FhirResource {
  return {
    ...withStopType(resource),
    ...requester(resource),
    dosageInstruction: dosages(resource, 'dosageInstruction'),
  };
}

export function medicationDispense(resource: FhirResource): FhirResource {
  return { ...withStopType(resource), dosageInstruction: dosages(resource, 'dosageInstruction') };
}

/** That it was not given, and why, were elements of their own. */
export function medicationAdministration(resource: FhirResource): FhirResource {
  const reasons = valuesAt(resource, 'reasonNotGiven');
  const prescription = firstAt(resource, 'prescription');
  return {
    ...resource,
    ...statusWhen(resource, resource.notGiven === true, 'not-done'),
    ...(reasons.length === 0 ? {} : { statusReason: reasons }),
    ...(prescription === undefined ? {} : { request: prescription }),
  };
}

/** Not taken was an element of its own beside the status. */
export function medicationStatement(resource: FhirResource): FhirResource {
  const reasons = extensionsAt(resource, changeReason).map((extension) => firstAt(extension, 'valueCodeableConcept'));
  return {
    ...withStopType(resource),
    ...statusWhen(resource, resource.taken === 'n', 'not-taken'),
    ...(reasons.length === 0 ? {} : { statusReason: reasons }),
    dosage: dosages(resource, 'dosage'),
  };
}

/** Dose and speed stood in the instruction itself. */
const doseElements = ['doseQuantity', 'doseRange', 'rateQuantity', 'rateRange', 'rateRatio'];

function dosages(resource: FhirResource, path: string): readonly object[] {
  return valuesAt(resource, path).map((dosage) => {
    const entries = Object.entries(dosage as object);
    const dose = entries.filter(([name]) => doseElements.includes(name));
    const rest = entries.filter(([name]) => !doseElements.includes(name));
    return {
      ...Object.fromEntries(rest),
      ...(dose.length === 0 ? {} : { doseAndRate: [Object.fromEntries(dose)] }),
    };
  });
}

function withStopType(resource: FhirResource): FhirResource {
  const modifiers = valuesAt(resource, 'modifierExtension');
  return modifiers.length === 0 ? resource : { ...resource, modifierExtension: modifiers.map(stopInSnomed) };
}

function stopInSnomed(extension: unknown): unknown {
  const coding = valuesAt(extension, 'valueCodeableConcept.coding').find(
    (found) => textAt(found, 'system') === stopSystem,
  );
  const code = stopCodes[textAt(coding, 'code') ?? ''];
  return textAt(extension, 'url') !== stopType || code === undefined
    ? extension
    : { url: stopType, valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code }] } };
}
