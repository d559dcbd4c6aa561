/** The medication process: what is agreed, asked, supplied, used, given and proposed. The narrower stands first. */
import type { Zib } from '../zib.ts';
import { administrationAgreement } from './medication/administration-agreement.ts';
import { dispenseRequest } from './medication/dispense-request.ts';
import { medicationAdministration } from './medication/medication-administration.ts';
import { medicationAgreement } from './medication/medication-agreement.ts';
import { medicationDispense } from './medication/medication-dispense.ts';
import { proposedDispenseRequest, proposedMedicationAgreement } from './medication/medication-proposals.ts';
import { medicationUse } from './medication/medication-use.ts';
import { pharmaceuticalProduct } from './medication/pharmaceutical-product.ts';
import { proposalReply } from './medication/proposal-reply.ts';
import { variableDosingRegimen } from './medication/variable-dosing-regimen.ts';

export const medicationProcess: readonly Zib[] = [
  proposedMedicationAgreement,
  proposedDispenseRequest,
  variableDosingRegimen,
  dispenseRequest,
  medicationAgreement,
  medicationDispense,
  administrationAgreement,
  medicationAdministration,
  medicationUse,
  proposalReply,
  pharmaceuticalProduct,
];
