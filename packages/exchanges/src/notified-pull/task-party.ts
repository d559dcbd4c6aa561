/** Who sends and who receives a Task: named by URA, by AGB code, or by another number; in STU3 and R4 alike (trap 39). */
import { namingSystem, objectIdentifier } from '@stelsel/kernel';
import { type Members, membersOf } from './members.ts';

/** A number of an organisation with its system; object identifiers are turned into the system they are of. */
export interface TaskParty {
  readonly system: string;
  readonly value: string;
}

const systemOfObjectIdentifier: Readonly<Record<string, string>> = {
  [`urn:oid:${objectIdentifier.ura}`]: namingSystem.ura,
  'urn:oid:2.16.840.1.113883.2.4.6.1': namingSystem.agb,
};

/** The organisation that a Reference names by number; undefined when it names one by address only. */
export function partyOf(reference: unknown): TaskParty | undefined {
  const { system, value } = membersOf(membersOf(reference).identifier);
  if (typeof system !== 'string' || typeof value !== 'string' || value === '') {
    return undefined;
  }
  const known = systemOfObjectIdentifier[system] ?? system;
  // Numbers written as numbers lose their zeros on the way (trap 1).
  return { system: known, value: known === namingSystem.ura ? value.padStart(8, '0') : value };
}

/** Who asks: in STU3 the organisation on whose behalf, otherwise the one that asks itself. */
export function senderOf(task: Members): TaskParty | undefined {
  const requester = membersOf(task.requester);
  return partyOf(requester.onBehalfOf) ?? partyOf(requester.agent) ?? partyOf(requester);
}

/** The element `requester` of a Task in this FHIR version. */
export function requesterOf(fhir: 'R4' | 'STU3', party: TaskParty, display?: string): Members {
  const reference = { identifier: { ...party }, ...(display === undefined ? {} : { display }) };
  return fhir === 'R4' ? reference : { agent: reference, onBehalfOf: reference };
}
