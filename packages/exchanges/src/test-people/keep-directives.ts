/** What person and physician agreed about treatment, and what the person wrote down as a wish. */

import { blockProfile } from './building-block-profile.ts';
import type { CareParties } from './care-parties.ts';
import type { TestRecordDraft } from './draft-test-record.ts';
import { coding, concept, hl7, sct } from './test-words.ts';

const policy = [{ uri: 'https://wetten.overheid.nl/' }];

export function keepDirectives(draft: TestRecordDraft, parties: CareParties): void {
  if (draft.fhir === 'R4') {
    keepOf2020(draft, parties);
  } else {
    keepOf2017(draft, parties);
  }
}

const resuscitation = concept(sct('89666000', 'Reanimatie'));
const declaration = concept(
  coding('urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.14.1', 'NR', 'Niet reanimeren verklaring'),
);

function keepOf2020({ keep, fhir, patient }: TestRecordDraft, { author, contact }: CareParties): void {
  const role = concept(hl7(fhir, 'v3-RoleCode', 'CONSENTER', 'consenter'));
  const scope = (code: string, display: string) => concept(hl7(fhir, 'consentscope', code, display));
  keep(
    'Consent',
    'niet-reanimeren',
    {
      ...blockProfile(fhir, 'TreatmentDirective2'),
      status: 'active',
      scope: scope('treatment', 'Treatment'),
      category: [concept(sct('129125009', 'Verrichting met expliciete context'))],
      patient,
      dateTime: '2025-03-01',
      policy,
      provision: {
        type: 'deny',
        actor: [
          { role, reference: patient },
          { role, reference: author },
        ],
        code: [resuscitation],
      },
    },
    'treatment-directives',
  );
  const scan = keep('Binary', 'verklaring-scan', { contentType: 'text/plain', data: 'UHJvZWZ2ZXJrbGFyaW5n' });
  keep(
    'Consent',
    'verklaring',
    {
      ...blockProfile(fhir, 'AdvanceDirective'),
      status: 'active',
      scope: scope('adr', 'Advanced Care Directive'),
      category: [
        concept(hl7(fhir, 'consentcategorycodes', 'acd', 'Advance Directive')),
        concept(sct('11341000146107', 'Wilsverklaring')),
      ],
      patient,
      dateTime: '2025-02-15',
      sourceAttachment: { contentType: 'text/plain', url: scan.reference },
      policy,
      provision: {
        actor: [{ role: concept(hl7(fhir, 'v3-RoleClass', 'RESPRSN', 'responsible party')), reference: contact }],
        code: [declaration],
      },
    },
    'advance-directives',
  );
}

function keepOf2017({ keep, fhir, patient }: TestRecordDraft, { author, contact }: CareParties): void {
  const directive = 'http://nictiz.nl/fhir/StructureDefinition/zib-TreatmentDirective-';
  const permitted = coding('urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4', 'NEE', 'Behandeling niet toegestaan');
  keep(
    'Consent',
    'niet-reanimeren',
    {
      ...blockProfile(fhir, 'TreatmentDirective'),
      extension: [{ url: `${directive}Treatment`, valueCodeableConcept: resuscitation }],
      modifierExtension: [{ url: `${directive}TreatmentPermitted`, valueCodeableConcept: concept(permitted) }],
      status: 'active',
      category: [concept(sct('11291000146105', 'Behandelaanwijzing'))],
      patient,
      period: { start: '2025-03-01' },
      consentingParty: [patient, author],
      policy,
    },
    'treatment-directives',
  );
  const scan = keep('Binary', 'verklaring-scan', { contentType: 'text/plain', content: 'UHJvZWZ2ZXJrbGFyaW5n' });
  keep(
    'Consent',
    'verklaring',
    {
      ...blockProfile(fhir, 'AdvanceDirective'),
      status: 'active',
      category: [concept(sct('11341000146107', 'Wilsverklaring')), declaration],
      patient,
      dateTime: '2025-02-15',
      actor: [{ role: concept(hl7(fhir, 'v3-RoleClass', 'RESPRSN', 'responsible party')), reference: contact }],
      sourceAttachment: { contentType: 'text/plain', url: scan.reference },
      policy,
    },
    'advance-directives',
  );
}
