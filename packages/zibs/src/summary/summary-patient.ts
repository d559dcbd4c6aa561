/** The person of the summary, as the sources write them. */
import type { Group } from '../merge/group.ts';
import { type FhirResource, textAt, textsAt, valuesAt } from '../resource.ts';
import { unknownValue } from './fhir-parts.ts';
import type { SummaryInput } from './summary.ts';

const genders = ['male', 'female', 'other', 'unknown'];

/** A Patient with name, birth date and sex. Whatever no source told is said to be unknown, because the summary requires it. */
export function summaryPatient(
  id: string,
  groups: readonly Group[],
  identifier: SummaryInput['identifier'],
): FhirResource {
  const lead = groups.find(({ zib, members }) => zib === 'Patient' && members.length > 0)?.lead;
  const resource = lead?.original.resource;
  const birthDate = textAt(resource, 'birthDate');
  const gender = textAt(resource, 'gender');
  const name = resource === undefined ? undefined : nameOf(resource, lead?.title);
  return {
    resourceType: 'Patient',
    id,
    ...(identifier === undefined ? {} : { identifier: [identifier] }),
    name: [name ?? unknownValue],
    ...(gender !== undefined && genders.includes(gender) ? { gender } : {}),
    ...(birthDate === undefined ? { _birthDate: unknownValue } : { birthDate }),
  };
}

function nameOf(resource: FhirResource, said: string | undefined): object | undefined {
  const names = valuesAt(resource, 'name');
  const official = names.find((name) => textAt(name, 'use') === 'official') ?? names[0];
  const family = textAt(official, 'family');
  const given = textsAt(official, 'given');
  const text = textAt(official, 'text') ?? said;
  const parts = {
    ...(text === undefined ? {} : { text }),
    ...(family === undefined ? {} : { family }),
    ...(given.length === 0 ? {} : { given }),
  };
  return Object.keys(parts).length === 0 ? undefined : parts;
}
