import type { Resource } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';
import { madeItem } from './answer-body.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { Route } from './route-interaction.ts';

/** What is answered to anybody: what this endpoint can, and which methods an address has. Undefined for all else. */
export function publicAnswer(route: Result<Route>, statement: () => Resource): FhirAnswer | undefined {
  if (!route.ok) {
    return undefined;
  }
  switch (route.value.interaction) {
    case 'metadata':
      return { status: 200, body: { kind: 'resource', ...madeItem(statement()) } };
    case 'options':
      return { status: 204, allow: route.value.allow ?? '' };
    default:
      return undefined;
  }
}
