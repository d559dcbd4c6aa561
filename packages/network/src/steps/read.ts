import type { Resource } from '@stelsel/fhir';
import { viewOf, type ZibView } from '@stelsel/zibs';
import { elapsed, type UnderWay } from '../asking.ts';
import type { Visit } from '../visit-source.ts';

/** Step 6: every resource becomes a view. Nothing is dropped: what no zib reads is shown as it stands. */
export function readSource(
  asking: UnderWay,
  { name, fhir, data }: Pick<Visit, 'name' | 'fhir' | 'data'>,
): readonly ZibView[] {
  const resources = data?.resources ?? [];
  const byPath = new Map(resources.map((resource) => [pathOf(resource), resource]));
  const fetchedAt = new Date(asking.startedMs + elapsed(asking)).toISOString();
  const context = {
    source: { ...name, fetchedAt },
    ...(fhir === undefined ? {} : { fhir }),
    // One question is about one person; its id keeps the records together without saying who it is.
    person: asking.questionId,
    resolve: (reference: string) => byPath.get(reference.split('/').slice(-2).join('/')),
  };
  return resources.map((resource) => viewOf(resource, context));
}

function pathOf(resource: Resource): string {
  return `${resource.resourceType}/${resource.id ?? ''}`;
}
