/**
 * A proposal to the prescriber (voorstel medicatieafspraak, VMA) made of the agreement it is about, and the answer to a proposal, as
 * the profiles of Medicatieproces 9 have them (FHIR R4).
 */
import { namingSystem, type Text } from '@stelsel/kernel';
import { type FhirResource, nictizExtension, valuesAt } from '../resource.ts';
import { asR4 } from '../stu3/as-r4.ts';
import type { ZibView } from '../zib.ts';
import { extension, productSystems } from './codes.ts';
import { proposalDecisions } from './proposal-decisions.ts';

const profileUrl = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;

export interface ProposalDraft {
  /** BSN of the person it is about. */
  readonly subject: string;
  /** A FHIR date. */
  readonly day: string;
  /** Number of the proposal, by which an answer refers to it. */
  readonly number: { readonly system: string; readonly value: string };
  readonly by: string;
  /** How it should be used according to who proposes. */
  readonly use: string;
  readonly why: string;
}

/** @param agreement what was agreed, supplied or used; its product and its treatment are those of the proposal */
export function writeProposal(agreement: ZibView, draft: ProposalDraft): FhirResource {
  const { subject, day, number, by, use, why } = draft;
  const [treatment] = valuesAt(r4Of(agreement), 'extension').filter(
    (one) => (one as { readonly url?: unknown }).url === extension.treatment,
  );
  const products: readonly string[] = Object.values(productSystems);
  const coding = agreement.codes
    .filter(({ system }) => products.includes(system ?? ''))
    .map(({ system, code }) => ({ system, code, display: agreement.title }));
  return {
    resourceType: 'MedicationRequest',
    meta: { profile: [profileUrl('mp-MedicationAgreement')] },
    extension: [
      { url: extension.rendered, valueString: use },
      { url: nictizExtension('Comment'), valueString: why },
      ...(treatment === undefined ? [] : [treatment]),
    ],
    identifier: [number],
    status: 'active',
    intent: 'plan',
    category: [
      { coding: [{ system: 'http://snomed.info/sct', code: '33633005', display: 'voorschrijven van geneesmiddel' }] },
    ],
    medicationCodeableConcept: { ...(coding.length === 0 ? {} : { coding }), text: agreement.title },
    subject: personOf(subject),
    authoredOn: day,
    requester: { display: by },
    dosageInstruction: [{ text: use }],
  } as FhirResource;
}

export type ProposalKind = keyof typeof proposalDecisions;

/** The decisions that fit a proposal, in words; the first is the usual one. */
export function decisionsOn(kind: ProposalKind): readonly { readonly code: string; readonly words: Text }[] {
  return Object.entries(proposalDecisions[kind]).map(([code, words]) => ({ code, words }));
}

export interface ReplyDraft extends Pick<ProposalDraft, 'subject' | 'day' | 'by'> {
  /** Code of the decision. */
  readonly decision: string;
  readonly words: string;
}

/** @param proposal the proposal as it arrived; the answer names it by its own number */
export function writeProposalReply(proposal: ZibView, kind: ProposalKind, draft: ReplyDraft): FhirResource {
  const { subject, day, by, decision, words } = draft;
  const [identifier] = valuesAt(r4Of(proposal), 'identifier');
  const display = (proposalDecisions[kind] as Readonly<Record<string, Text>>)[decision]?.nl;
  const profile = kind === 'VMA' ? 'mp-ReplyProposalMedicationAgreement' : 'mp-ReplyProposalDispenseRequest';
  const coding = {
    system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.17',
    code: decision,
    ...(display === undefined ? {} : { display }),
  };
  return {
    resourceType: 'Communication',
    meta: { profile: [profileUrl(profile)] },
    status: 'completed',
    basedOn: [{ type: 'MedicationRequest', identifier }],
    subject: personOf(subject),
    sent: day,
    sender: { display: by },
    payload: [
      {
        extension: [{ url: extension.replyCode, valueCodeableConcept: { coding: [coding] } }],
        contentString: words === '' ? (display ?? decision) : words,
      },
    ],
  } as FhirResource;
}

function r4Of({ original }: ZibView): FhirResource {
  return original.fhir === 'STU3' ? asR4(original.resource) : original.resource;
}

function personOf(subject: string): object {
  return { identifier: { system: namingSystem.bsn, value: subject } };
}
