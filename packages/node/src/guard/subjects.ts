/** Whose is a resource? Worked out from the resource itself and the patients of this tenant, never from what was asked. */
import { type FhirModel, type Resource, type Subject, subjectOf } from '@stelsel/fhir';
import { type Bsn, namingSystem } from '@stelsel/kernel';

interface Identifying {
  readonly system?: string;
  readonly value?: string;
}

/** Every BSN that a value mentions, at any depth: contained resources, logical references, extensions. */
export function bsnsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  visitObjects(value, ({ system, value: number }: Identifying) => {
    if (system === namingSystem.bsn && typeof number === 'string') {
      found.add(number.padStart(9, '0'));
    }
  });
  return found;
}

/** The BSNs of a Patient's own identifiers. */
export function bsnsOfPatient(patient: Resource): readonly string[] {
  const identifiers = Array.isArray(patient.identifier) ? (patient.identifier as readonly Identifying[]) : [];
  return identifiers.flatMap(({ system, value }) =>
    system === namingSystem.bsn && typeof value === 'string' ? [value.padStart(9, '0')] : [],
  );
}

/** True for the person, false for another, undefined when the resource is about nobody (an organisation, a medicine). */
export type IsAbout = (resource: Resource) => boolean | undefined;

/** `patients` are the ids of the Patients with this BSN at this tenant; `base` is its FHIR base. */
export function aboutPerson(
  subject: Bsn,
  { patients, base, model }: { readonly patients: readonly string[]; readonly base: string; readonly model: FhirModel },
): IsAbout {
  const isPatient = (id: string | undefined): boolean => id !== undefined && patients.includes(id);
  const matches = (person: Subject): boolean => {
    switch (person.kind) {
      case 'identifier':
        return person.system === namingSystem.bsn && person.value.padStart(9, '0') === subject;
      case 'patient':
        return isPatient(person.id);
      case 'address':
        return isPatient(patientIdIn(person.address, base));
      default:
        return person satisfies never;
    }
  };
  return (resource) => {
    if (resource.resourceType === 'Patient') {
      return bsnsOfPatient(resource).includes(subject);
    }
    const person = subjectOf(resource, model);
    if (person !== undefined) {
      return matches(person);
    }
    const mentioned = patientIdsIn(resource, base);
    return mentioned.length === 0 ? undefined : mentioned.every(isPatient);
  };
}

/** Ids of the patients a resource refers to, for kinds that have no single subject, such as an appointment. */
function patientIdsIn(resource: Resource, base: string): readonly string[] {
  const ids = new Set<string>();
  visitObjects(resource, ({ reference }: { readonly reference?: unknown }) => {
    const id = typeof reference === 'string' ? patientIdIn(reference, base) : undefined;
    if (id !== undefined) {
      ids.add(id);
    }
  });
  return [...ids];
}

function patientIdIn(reference: string, base: string): string | undefined {
  const relative = reference.startsWith(`${base}/`) ? reference.slice(base.length + 1) : reference;
  return /^Patient\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/.+)?$/.exec(relative)?.[1];
}

function visitObjects(value: unknown, visit: (part: object) => void): void {
  if (Array.isArray(value)) {
    for (const part of value) {
      visitObjects(part, visit);
    }
  } else if (value !== null && typeof value === 'object') {
    visit(value);
    for (const part of Object.values(value)) {
      visitObjects(part, visit);
    }
  }
}
