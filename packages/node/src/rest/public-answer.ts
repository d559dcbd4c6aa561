import type { Resource } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';
import type { Repository, SourceCapability } from '@stelsel/store';
import { madeItem } from './answer-body.ts';
import { type FhirAnswer, faultAnswer } from './fhir-answer.ts';
import type { Route } from './route-interaction.ts';

/**
 * What is answered to anybody: what this endpoint can, and which methods an address has. Undefined for all else. Before a
 * source that never said what it can, the answer is why not.
 */
export async function publicAnswer(
  route: Result<Route>,
  repository: Repository,
  statement: (source?: SourceCapability) => Resource,
): Promise<FhirAnswer | undefined> {
  if (!route.ok) {
    return undefined;
  }
  switch (route.value.interaction) {
    case 'metadata': {
      const source = await repository.capability?.();
      return source?.ok === false
        ? faultAnswer(source.fault)
        : { status: 200, body: { kind: 'resource', ...madeItem(statement(source?.value)) } };
    }
    case 'options':
      return { status: 204, allow: route.value.allow ?? '' };
    default:
      return undefined;
  }
}
