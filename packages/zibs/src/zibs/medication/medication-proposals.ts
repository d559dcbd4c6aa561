/** Proposals: a pharmacist, nurse or patient asks the prescriber for an agreement (VMA) or a supply (VVV). */
import { hasCategory } from '../../medication/codes.ts';
import { changeFact, medicationZib } from '../../medication/medication-zib.ts';
import { proposalStatusWords } from '../../medication/status-words.ts';
import { conceptTexts } from '../../read/concept.ts';
import { referenceName } from '../../read/reference.ts';
import { fact, quoted } from '../../read/view.ts';
import {
  extensionsAt,
  type FhirResource,
  firstAt,
  nictizExtension,
  textAt,
  textsAt,
  valuesAt,
} from '../../resource.ts';
import type { Fact, ViewContext } from '../../zib.ts';
import { requestFacts } from './dispense-request.ts';

/** The intent of a proposal; an agreement has `order`. */
const isProposal = (resource: FhirResource): boolean => ['plan', 'proposal'].includes(textAt(resource, 'intent') ?? '');

export const proposedMedicationAgreement = medicationZib({
  id: 'ProposedMedicationAgreement',
  name: { nl: 'Medicijnen: voorstellen aan de arts', en: 'Proposed medication agreements' },
  resourceType: 'MedicationRequest',
  reads: (resource) => isProposal(resource) && !hasCategory(resource, 'dispenseRequest'),
  statusWords: proposalStatusWords,
  use: { nl: 'Voorstel', en: 'Proposal' },
  before: (resource) => [whyFact(resource), changeFact(conceptTexts(valuesAt(resource, 'reasonCode')))],
  after: proposerFact,
});

export const proposedDispenseRequest = medicationZib({
  id: 'ProposedDispenseRequest',
  name: { nl: 'Medicijnen: voorstellen om te leveren', en: 'Proposed dispense requests' },
  resourceType: 'MedicationRequest',
  reads: (resource) => isProposal(resource) && hasCategory(resource, 'dispenseRequest'),
  statusWords: proposalStatusWords,
  before: (resource, context) => [whyFact(resource), ...requestFacts(resource, context)],
  after: proposerFact,
});

function whyFact(resource: FhirResource): Fact | undefined {
  const comments = extensionsAt(resource, nictizExtension('Comment')).flatMap((found) => textsAt(found, 'valueString'));
  return quoted('why', { nl: 'Waarom dit voorstel', en: 'Why this proposal' }, comments);
}

function proposerFact(resource: FhirResource, context: ViewContext): Fact | undefined {
  const name = referenceName(firstAt(resource, 'requester'), resource, context);
  return fact('proposer', { nl: 'Voorgesteld door', en: 'Proposed by' }, name);
}
