/** The name of what a reference points to, for people: never the reference itself. */
import { extensionsAt, type FhirResource, firstAt, textAt, valuesAt } from '../resource.ts';
import type { ViewContext } from '../zib.ts';
import { conceptText } from './concept.ts';
import { personName } from './person-name.ts';
import { capitalised, sayable } from './sayable.ts';

/** Words that some systems put before a name in `display`. */
const prefix =
  /^(?:Healthcare (?:professional|provider) \([a-z]+\)|Contact person|Patient|Payer-Organization|Problem|Medicatie)(?:, |$)/;
const suffix = /, (?:UZOVI|AGB|UZI|BIG) \d+$/;

/** What the reference points to, from what the same source sent or from `contained`. */
export function resolved(reference: unknown, owner: FhirResource, context: ViewContext): FhirResource | undefined {
  const target = textAt(reference, 'reference');
  if (target === undefined) {
    return undefined;
  }
  if (target.startsWith('#')) {
    const contained = valuesAt(owner, 'contained') as readonly FhirResource[];
    return contained.find((resource) => resource.id === target.slice(1));
  }
  return context.resolve?.(target);
}

export function referenceName(reference: unknown, owner: FhirResource, context: ViewContext): string | undefined {
  const target = resolved(roleOf(reference), owner, context) ?? resolved(reference, owner, context);
  const found = target === undefined ? undefined : rememberedName(target, context);
  const display = textAt(reference, 'display')?.replace(prefix, '').replace(suffix, '').replaceAll(' || ', ', ');
  return found ?? sayable(display);
}

/** What one source sent is read together: its doctors and pharmacies come back in record after record. */
const names = new WeakMap<object, Map<FhirResource, string | undefined>>();

function rememberedName(target: FhirResource, context: ViewContext): string | undefined {
  const { resolve } = context;
  if (resolve === undefined) {
    return nameOfResource(target, context);
  }
  const known = names.get(resolve) ?? new Map<FhirResource, string | undefined>();
  names.set(resolve, known);
  if (!known.has(target)) {
    known.set(target, nameOfResource(target, context));
  }
  return known.get(target);
}

/** zib 2017 refers to a person, and beside that to the role in which they worked. */
function roleOf(reference: unknown): unknown {
  const [role] = extensionsAt(reference, 'http://nictiz.nl/fhir/StructureDefinition/practitionerrole-reference');
  return firstAt(role, 'valueReference');
}

export function referenceNames(
  references: readonly unknown[],
  owner: FhirResource,
  context: ViewContext,
): string | undefined {
  const names = references.map((reference) => referenceName(reference, owner, context));
  const said = [...new Set(names.filter((name) => name !== undefined))];
  return said.length === 0 ? undefined : said.join(', ');
}

/** The name people know a resource by: of a person, an organisation, a product, or its code. */
export function nameOfResource(resource: FhirResource, context: ViewContext): string | undefined {
  switch (resource.resourceType) {
    case 'Patient':
    case 'RelatedPerson':
    case 'Person':
    case 'Practitioner':
      return personName(resource);
    case 'PractitionerRole': {
      const person = referenceName(firstAt(resource, 'practitioner'), resource, context);
      const specialty = conceptText(firstAt(resource, 'specialty'));
      const organization = referenceName(firstAt(resource, 'organization'), resource, context);
      const said = [person, specialty?.toLowerCase(), organization].filter((part) => part !== undefined);
      return said.length === 0 ? undefined : said.join(', ');
    }
    case 'Organization':
    case 'Location':
      return (
        sayable(textAt(resource, 'name')) ?? referenceName(firstAt(resource, 'managingOrganization'), resource, context)
      );
    case 'HealthcareService':
      return sayable(textAt(resource, 'name')) ?? referenceName(firstAt(resource, 'providedBy'), resource, context);
    case 'CarePlan':
      return sayable(textAt(resource, 'title')) ?? conceptText(firstAt(resource, 'activity.detail.code'));
    case 'Goal':
      return sayable(textAt(resource, 'description.text'));
    case 'Medication':
      return productName(resource);
    case 'Device':
      return conceptText(firstAt(resource, 'type')) ?? sayable(textAt(resource, 'deviceName.name'));
    default:
      return conceptText(firstAt(resource, 'code') ?? firstAt(resource, 'type'));
  }
}

/** A product as people know it: the name on the box, else what is in it. */
export function productName(medication: FhirResource): string | undefined {
  const named = conceptText(firstAt(medication, 'code'));
  const ingredients = valuesAt(medication, 'ingredient.itemCodeableConcept').map(conceptText);
  const parts = ingredients.filter((part) => part !== undefined);
  return named ?? (parts.length === 0 ? undefined : capitalised(parts.join(' en ')));
}
