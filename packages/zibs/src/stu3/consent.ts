import { codesOf, conceptText, hasCode } from '../read/concept.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension, textAt, textsAt, valuesAt } from '../resource.ts';

const snomed = 'http://snomed.info/sct';
const treatmentRecord = '11291000146105';
const livingWill = '11341000146107';
const directive = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/zib-TreatmentDirective-${name}`;

/** Both directives are consents; STU3 tells them apart by category and has no provision. Other consents stay as they are. */
export function consent(resource: FhirResource): FhirResource {
  const categories = valuesAt(resource, 'category');
  if (categories.some((category) => hasCode(category, snomed, treatmentRecord))) {
    return treatmentDirective(resource);
  }
  return categories.some((category) => hasCode(category, snomed, livingWill)) ? advanceDirective(resource) : resource;
}

/** Whether it is allowed, and the condition it is allowed under, stood in extensions; `except` only carries the condition. */
function treatmentDirective(resource: FhirResource): FhirResource {
  const [treatment] = extensionsAt(resource, directive('Treatment'));
  const [verification] = extensionsAt(resource, directive('Verification'));
  const [permitted] = extensionsAt(resource, directive('TreatmentPermitted'));
  const decision = codesOf(firstAt(permitted, 'valueCodeableConcept'))[0]?.code;
  return {
    ...resource,
    scope: scope('treatment'),
    dateTime: partOf(verification, 'VerificationDate', 'valueDateTime') ?? firstAt(resource, 'period.start'),
    modifierExtension: [...valuesAt(resource, 'modifierExtension'), ...conditions(resource, decision)],
    provision: {
      type: decision === 'JA' ? 'permit' : decision === 'NEE' ? 'deny' : undefined,
      code: [firstAt(treatment, 'valueCodeableConcept')],
      period: { end: firstAt(resource, 'period.end') },
      actor: [...verifiedWith(verification), ...parties(resource)],
    },
  };
}

function conditions(resource: FhirResource, decision: string | undefined): readonly object[] {
  const said = valuesAt(resource, 'except')
    .flatMap((except) => extensionsAt(except, directive('Restrictions')))
    .flatMap((extension) => textsAt(extension, 'valueString'));
  const url = nictizExtension('TreatmentDirective2.SpecificationOther');
  const unsaid = decision === 'JA_MAAR' && said.length === 0 ? [{ url }] : [];
  return [...said.map((valueString) => ({ url, valueString })), ...unsaid];
}

function advanceDirective(resource: FhirResource): FhirResource {
  const kinds = valuesAt(resource, 'category').filter((category) => !hasCode(category, snomed, livingWill));
  return { ...resource, scope: scope('adr'), provision: { code: kinds, actor: parties(resource) } };
}

function scope(code: 'treatment' | 'adr'): object {
  return { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code }] };
}

function parties(resource: FhirResource): readonly object[] {
  return valuesAt(resource, 'consentingParty').map((reference) => ({ reference }));
}

/** Only a kind of person was recorded: the patient, a representative, a relative. */
function verifiedWith(verification: unknown): readonly object[] {
  const who = partOf(verification, 'VerifiedWith', 'valueCodeableConcept');
  const display = hasCode(who, snomed, '116154003') ? 'Patiënt' : conceptText(who);
  return display === undefined ? [] : [{ reference: { display } }];
}

function partOf(extension: unknown, url: string, value: string): unknown {
  const part = valuesAt(extension, 'extension').find((found) => textAt(found, 'url') === url);
  return firstAt(part, value);
}
