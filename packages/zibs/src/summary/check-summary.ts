/** The rules of the International Patient Summary that the resource definitions of FHIR do not hold themselves. */
import { type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../resource.ts';

/** Section code to what its entries may be; these three are required. */
const required: Readonly<Record<string, readonly string[]>> = {
  '48765-2': ['AllergyIntolerance'],
  '11450-4': ['Condition'],
  '10160-0': ['MedicationStatement', 'MedicationRequest', 'MedicationAdministration', 'MedicationDispense'],
};

/** Which rules a document breaks, in words; empty when it is an International Patient Summary. Never throws. */
export function checkSummary(bundle: FhirResource): readonly string[] {
  const resources = valuesAt(bundle, 'entry.resource') as readonly FhirResource[];
  const urls = textsAt(bundle, 'entry.fullUrl');
  const [composition] = resources;
  if (bundle.resourceType !== 'Bundle' || composition?.resourceType !== 'Composition') {
    return ['a summary is a Bundle that begins with a Composition'];
  }
  const rules: readonly (readonly [holds: boolean, rule: string])[] = [
    [textAt(bundle, 'type') === 'document', 'the Bundle is a document'],
    [textAt(bundle, 'identifier.value') !== undefined, 'the document has an identifier'],
    [textAt(bundle, 'timestamp') !== undefined, 'the document has a time'],
    [textAt(composition, 'type.coding.code') === '60591-5', 'the document is a patient summary (LOINC 60591-5)'],
    [
      typeAt(bundle, textAt(composition, 'subject.reference')) === 'Patient',
      'the subject is a Patient in the document',
    ],
    [new Set(urls).size === resources.length, 'every entry has a full address of its own'],
    ...Object.entries(required).map(([code, types]) => sectionRule(bundle, composition, code, types)),
    ...valuesAt(composition, 'section').map((section): readonly [boolean, string] => [
      textAt(section, 'text.div') !== undefined && textAt(section, 'code.coding.code') !== undefined,
      `section ${textAt(section, 'title') ?? ''} has words and a code`,
    ]),
    ...referencesIn(resources).map((reference): readonly [boolean, string] => [
      urls.includes(reference),
      `${reference} is in the document`,
    ]),
  ];
  return rules.filter(([holds]) => !holds).map(([, rule]) => rule);
}

/** A required section is there, and has entries of the right kind or a reason why it has none. */
function sectionRule(
  bundle: FhirResource,
  composition: FhirResource,
  code: string,
  types: readonly string[],
): readonly [boolean, string] {
  const section = valuesAt(composition, 'section').find((one) => textAt(one, 'code.coding.code') === code);
  const entries = textsAt(section, 'entry.reference').map((reference) => typeAt(bundle, reference) ?? '');
  const explained = firstAt(section, 'emptyReason') !== undefined;
  const filled = entries.length > 0 && entries.every((type) => types.includes(type));
  return [filled !== explained, `section ${code} has entries of ${types.join(' or ')}, or says why not`];
}

function typeAt(bundle: FhirResource, url: string | undefined): string | undefined {
  const entry = valuesAt(bundle, 'entry').find((one) => textAt(one, 'fullUrl') === url);
  return textAt(entry, 'resource.resourceType');
}

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(referencesIn);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}
