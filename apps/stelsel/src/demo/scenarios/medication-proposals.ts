/** The messages of a proposal and its answer, as the profiles of Medicatieproces 9 have them. */
import { type Bsn, namingSystem } from '@stelsel/kernel';
import type { OwnResource } from './own-system.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const snomed = (code: string, display: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
});
const decisionSystem = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.17';
const numbers = 'https://medicatie.elzerwaard.example/voorstel';

export interface AboutMedicine {
  readonly bsn: Bsn;
  /** A FHIR date. */
  readonly day: string;
  readonly medicine: string;
  readonly atc: string;
  /** Identifier of the treatment (MBH). */
  readonly treatment: string;
  /** Number of the proposal, by which the answer refers to it. */
  readonly number: string;
}

type What = 'agreement' | 'dispense';

const kinds = {
  agreement: { profile: 'mp-MedicationAgreement', category: snomed('33633005', 'voorschrijven van geneesmiddel') },
  dispense: { profile: 'mp-DispenseRequest', category: snomed('52711000146108', 'verstrekkingsverzoek') },
} as const;

/** A proposed agreement (VMA) or supply (VVV); with `order` it is the request itself. */
export function medicationRequest(
  what: What,
  intent: 'plan' | 'order',
  about: AboutMedicine,
  words: { readonly why: string; readonly use: string; readonly by: string },
): OwnResource {
  const { profile, category } = kinds[what];
  return {
    resourceType: 'MedicationRequest',
    meta: { profile: [nictiz(profile)] },
    extension: [
      { url: nictiz('ext-RenderedDosageInstruction'), valueString: words.use },
      { url: nictiz('ext-Comment'), valueString: words.why },
      {
        url: nictiz('ext-PharmaceuticalTreatment.Identifier'),
        valueIdentifier: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1', value: about.treatment },
      },
    ],
    identifier: [{ system: numbers, value: intent === 'plan' ? about.number : `${about.number}-${intent}` }],
    status: 'active',
    intent,
    category: [category],
    medicationCodeableConcept: {
      coding: [{ system: 'http://www.whocc.no/atc', code: about.atc, display: about.medicine }],
      text: about.medicine,
    },
    subject: person(about.bsn),
    authoredOn: about.day,
    requester: { display: words.by },
    dosageInstruction: [{ text: words.use }],
  };
}

/** What was decided about a proposal. */
export function replyTo(
  what: What,
  about: AboutMedicine,
  decision: { readonly code: string; readonly display: string; readonly words: string; readonly by: string },
): OwnResource {
  const profile = what === 'agreement' ? 'mp-ReplyProposalMedicationAgreement' : 'mp-ReplyProposalDispenseRequest';
  return {
    resourceType: 'Communication',
    meta: { profile: [nictiz(profile)] },
    status: 'completed',
    basedOn: [{ type: 'MedicationRequest', identifier: { system: numbers, value: about.number } }],
    subject: person(about.bsn),
    sent: about.day,
    sender: { display: decision.by },
    payload: [
      {
        extension: [
          {
            url: nictiz('ext-Communication.Payload.ContentCodeableConcept'),
            valueCodeableConcept: {
              coding: [{ system: decisionSystem, code: decision.code, display: decision.display }],
            },
          },
        ],
        contentString: decision.words,
      },
    ],
  };
}

function person(bsn: Bsn) {
  return { identifier: { system: namingSystem.bsn, value: bsn }, display: 'Testpersoon' };
}
