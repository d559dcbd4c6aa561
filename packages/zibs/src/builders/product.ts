/** How a product by itself is made into a zib: it is shown with what refers to it, and is a row only when nothing does. */
import type { Text } from '@stelsel/kernel';
import { conceptKey } from '../merge/keys.ts';
import { codesOf, conceptText } from '../read/concept.ts';
import { nameOfResource } from '../read/reference.ts';
import { makeView, notes, quoted } from '../read/view.ts';
import type { FhirResource } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Fact, Zib } from '../zib.ts';

export interface ProductDefinition {
  readonly id: string;
  readonly name: Text;
  readonly resourceType: string;
  readonly concept: string;
  readonly profiles: readonly string[];
  readonly facts?: (resource: FhirResource) => readonly (Fact | undefined)[];
}

export function product(definition: ProductDefinition): Zib {
  return {
    id: definition.id,
    name: definition.name,
    resourceTypes: [definition.resourceType],
    profiles: definition.profiles,
    supporting: true,
    statusWords: {},
    reads: (resource) => resource.resourceType === definition.resourceType,
    read: (resource, context) =>
      makeView(definition.id, resource, context, {
        title: nameOfResource(resource, context) ?? conceptText(resource[definition.concept]),
        facts: definition.facts?.(resource) ?? [],
        more: [quoted('comment', labels.comment, notes(resource))],
        codes: codesOf(resource[definition.concept]),
      }),
    merge: { rule: 'product-code', key: conceptKey },
  };
}
