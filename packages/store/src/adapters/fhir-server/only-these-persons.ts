/** Keeps an answer to the persons it is held to, whatever the source made of the question. */
import type { FhirModel, Resource } from '@stelsel/fhir';
import type { StoredResource } from '../../repository.ts';
import { nobody, subjectKeyOf } from '../../subject-key.ts';

export function isAboutThem(
  stored: StoredResource,
  subjects: readonly string[] | undefined,
  model: FhirModel,
): boolean {
  if (subjects === undefined) {
    return true;
  }
  const key = subjectKeyOf(JSON.parse(stored.text) as Resource, model);
  return key === nobody || subjects.includes(key);
}

/** The Patient ids among the keys of a person; the others are hashes of an identifier. */
export function patientIdsIn(subjects: readonly string[]): readonly string[] {
  return subjects.filter((key) => /^[A-Za-z0-9.-]{1,64}$/.test(key));
}
