/** The identifier of the treatment a record belongs to, and how the record ends it. */
import { extensionsAt, type FhirResource, textAt } from '../resource.ts';
import { extension, type StopType, stopTypes } from './codes.ts';

/** `system|value` of the pharmaceutical treatment (MBH). */
export function treatmentOf(resource: FhirResource): string | undefined {
  const [found] = extensionsAt(resource, extension.treatment);
  const value = textAt(found, 'valueIdentifier.value');
  return value === undefined ? undefined : `${textAt(found, 'valueIdentifier.system') ?? ''}|${value}`;
}

export function stopOf(resource: FhirResource): StopType | undefined {
  const [found] = extensionsAt(resource, extension.stopType);
  return stopTypes[textAt(found, 'valueCodeableConcept.coding.code') ?? ''];
}
