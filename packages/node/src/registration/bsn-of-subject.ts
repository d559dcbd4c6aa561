import { type FhirModel, type Resource, subjectOf } from '@stelsel/fhir';
import { type Bsn, namingSystem, parseBsn } from '@stelsel/kernel';
import { subjectKey } from '@stelsel/store';
import { bsnsOfPatient } from '../guard/subjects.ts';

/** The BSN behind a subject of the store: of its Patient, or of a resource that names the person by BSN only. */
export function bsnOfSubject(subject: string, resources: readonly Resource[], model: FhirModel): Bsn | undefined {
  for (const resource of resources) {
    const number = resource.resourceType === 'Patient' ? bsnsOfPatient(resource)[0] : namedIn(resource, subject, model);
    const bsn = number === undefined ? undefined : parseBsn(number);
    if (bsn?.ok === true) {
      return bsn.value;
    }
  }
  return undefined;
}

function namedIn(resource: Resource, subject: string, model: FhirModel): string | undefined {
  const person = subjectOf(resource, model);
  const named = person?.kind === 'identifier' && person.system === namingSystem.bsn && subjectKey(person) === subject;
  return named ? person.value : undefined;
}
