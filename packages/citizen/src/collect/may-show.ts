/** What somebody who looks on behalf of another may see (citizen regime of children; confidential items). */
import { isSensitive, type ZibView } from '@stelsel/zibs';
import { isDiscreet, type Person } from '../person.ts';

/**
 * The person sees everything. Whoever represents them does not see what a professional marked as confidential, nor where
 * a child lives now; of a child of 12 to 15 they do not see sensitive kinds either. What is not shown does not exist:
 * it is left out before anything is counted.
 */
export function shownTo(person: Person, view: ZibView): ZibView | undefined {
  if (!isDiscreet(person)) {
    return view;
  }
  if (isConfidential(view) || (person.regime === '12-15' && isSensitive(view))) {
    return undefined;
  }
  return view.original.resource.resourceType === 'Patient' || view.original.resource.resourceType === 'RelatedPerson'
    ? withoutAddress(view)
    : view;
}

/** HL7 Confidentiality, restricted and very restricted. */
function isConfidential({ original }: ZibView): boolean {
  const { security = [] } = (original.resource.meta ?? {}) as {
    readonly security?: readonly { readonly code?: string }[];
  };
  return security.some(({ code }) => code === 'R' || code === 'V');
}

/** A secret address stays secret, so no address or number of the household is shown at all. */
function withoutAddress(view: ZibView): ZibView {
  const keep = ({ kind }: { readonly kind?: string }): boolean => kind !== 'contact';
  const { address: _address, telecom: _telecom, contact: _contact, ...resource } = view.original.resource;
  return {
    ...view,
    facts: view.facts.filter(keep),
    more: view.more.filter(keep),
    original: { ...view.original, resource: resource as ZibView['original']['resource'] },
  };
}
