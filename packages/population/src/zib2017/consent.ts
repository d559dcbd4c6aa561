/** Directives: the treatment and the decision stood in extensions, and the category tells the two kinds apart. */
import { concept, snomed } from '../nl-core/concept.ts';
import type { FhirResource } from '../resource.ts';

interface Provision {
  readonly type?: 'permit' | 'deny';
  readonly code: readonly object[];
  readonly actor?: readonly { readonly reference: object }[];
}

const directive = 'http://nictiz.nl/fhir/StructureDefinition/zib-TreatmentDirective-';
const decisions = {
  permit: { code: 'JA', display: 'Behandeling toegestaan' },
  deny: { code: 'NEE', display: 'Behandeling niet toegestaan' },
} as const;

export function consent({ scope: _scope, provision, dateTime, ...rest }: FhirResource): FhirResource {
  const { type, code, actor } = provision as Provision;
  const parties = actor?.map(({ reference }) => reference);
  if (type === undefined) {
    const category = [concept(snomed('11341000146107', 'wilsverklaring')), ...code];
    return { ...rest, category, dateTime, consentingParty: parties };
  }
  return {
    ...rest,
    category: [concept(snomed('11291000146105', 'behandelaanwijzing'))],
    extension: [{ url: `${directive}Treatment`, valueCodeableConcept: code[0] }],
    modifierExtension: [
      {
        url: `${directive}TreatmentPermitted`,
        valueCodeableConcept: concept({ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4', ...decisions[type] }),
      },
    ],
    period: { start: dateTime },
    consentingParty: parties,
  };
}
