/** The key under which everything about one person lies together. */
import { createHash } from 'node:crypto';
import { type FhirModel, type Resource, type Subject, subjectOf } from '@stelsel/fhir';

/** About nobody: directories, medication, groups. */
export const nobody = '';

/** The id of a Patient here; a hash for a person we hold no Patient of, so that no identifier stands in a key. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'patient':
      return subject.id;
    case 'address':
      return hashed(subject.address);
    case 'identifier':
      return hashed(`${subject.system}|${subject.value}`);
  }
}

export function subjectKeyOf(resource: Resource, model: FhirModel): string {
  const subject = subjectOf(resource, model);
  return subject === undefined ? nobody : subjectKey(subject);
}

/** `~` cannot stand in a FHIR id, so the two kinds never meet. */
function hashed(text: string): string {
  return `~${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
}
