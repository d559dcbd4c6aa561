/** Reads any resource into what people see. Total: a resource of an unknown or broken kind gets a generic view. */
import { genericView } from './generic-view.ts';
import { zibFor } from './registry.ts';
import type { FhirResource } from './resource.ts';
import { asR4 } from './stu3/as-r4.ts';
import type { ViewContext, ZibView } from './zib.ts';

/** One resource as one view. What is written in STU3 is read through the same zibs; `original` is always what was sent. */
export function viewOf(resource: FhirResource, context: ViewContext): ZibView {
  if (context.fhir !== 'STU3') {
    return read(resource, context);
  }
  const { resolve } = context;
  const found = (reference: string): FhirResource | undefined => {
    const target = resolve?.(reference);
    return target === undefined ? undefined : asR4(target);
  };
  const view = read(asR4(resource), { ...context, resolve: found });
  return { ...view, original: { ...view.original, resource, fhir: 'STU3' } };
}

function read(resource: FhirResource, context: ViewContext): ZibView {
  const zib = zibFor(resource);
  return zib === undefined ? genericView(resource, context) : zib.read(resource, context);
}

/**
 * Reads all resources of one source together, so that references between them are found: by `Type/id`, also when the
 * reference is written as a whole URL. One view per resource, in the same order.
 */
export function viewsOf(resources: readonly FhirResource[], context: Omit<ViewContext, 'resolve'>): readonly ZibView[] {
  const known = new Map(resources.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
  const resolve = (reference: string): FhirResource | undefined => known.get(typeAndId(reference));
  return resources.map((resource) => viewOf(resource, { ...context, resolve }));
}

/** `Type/id`, also of a reference that is a whole URL. */
function typeAndId(reference: string): string {
  const beforeId = reference.lastIndexOf('/');
  return reference.slice(reference.lastIndexOf('/', beforeId - 1) + 1);
}

/** How many views could not be read as a zib: shown as "Wat we niet goed konden lezen". */
export function countUnread(views: readonly ZibView[], generic = 'Generic'): number {
  return views.filter((view) => view.zib === generic).length;
}
