import { extensionsAt, type FhirResource, firstAt, nictizExtension, textAt, textsAt, valuesAt } from '../resource.ts';

/** A nursing intervention was a procedure, and is a plan for care in zib 2020. */
const statuses: Readonly<Record<string, string>> = {
  preparation: 'draft',
  'in-progress': 'active',
  suspended: 'on-hold',
  aborted: 'revoked',
};

const url = {
  goal: 'http://hl7.org/fhir/StructureDefinition/goal-pertainsToGoal',
  requester: 'http://nictiz.nl/fhir/StructureDefinition/zib-NursingIntervention-Requester',
  schedule: 'http://hl7.org/fhir/StructureDefinition/procedure-schedule',
} as const;

export function nursingIntervention(resource: FhirResource): FhirResource {
  const { reasonReference, performedPeriod, performedDateTime, code, ...rest } = resource;
  const status = textAt(resource, 'status') ?? '';
  const [schedule] = extensionsAt(resource, url.schedule);
  const linked = (name: string): readonly unknown[] =>
    extensionsAt(resource, name).flatMap((found) => valuesAt(found, 'valueReference'));
  const comments = extensionsAt(resource, nictizExtension('Comment')).flatMap((found) => textsAt(found, 'valueString'));
  return {
    ...rest,
    resourceType: 'CarePlan',
    status: Object.hasOwn(statuses, status) ? statuses[status] : resource.status,
    period: performedPeriod ?? { start: performedDateTime },
    addresses: reasonReference,
    goal: linked(url.goal),
    contributor: linked(url.requester),
    note: [...valuesAt(resource, 'note'), ...comments.map((text) => ({ text }))],
    activity: [
      {
        detail: {
          code,
          performer: valuesAt(resource, 'performer.actor'),
          scheduledTiming: firstAt(schedule, 'valueTiming'),
          extension: valuesAt(resource, 'usedReference.extension'),
        },
      },
    ],
  };
}
