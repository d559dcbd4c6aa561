/** Every kind of record the agendas know. */
import type { RecordType } from '../records/define-type.ts';
import { application, architecturePrinciple, architectureReview } from './architecture.ts';
import { wish, wishBundle, wishVote } from './demand.ts';
import { feedback, policyFeedback } from './feedback.ts';
import { handover } from './handover.ts';
import {
  maturity,
  observation,
  phase,
  phaseStatement,
  selfScan,
  steeringMechanism,
  threshold,
  track,
} from './implementation.ts';
import { action, body, decisionRoute, initiative, initiativeRelation, publicTask } from './initiatives.ts';
import { fundingScheme, fundingStream, ledgerEntry, resultClaim } from './money.ts';
import { changeRequest, obstacle, playbook } from './obstacles.ts';
import { party } from './party.ts';
import {
  agendaItem,
  decision,
  dependency,
  effort,
  milestone,
  parliamentCommitment,
  productFamily,
  programme,
  vendorCapacity,
} from './portfolio.ts';
import { reference, region, sector, topicCategory } from './reference-lists.ts';
import {
  applicability,
  declaredLight,
  readersGuide,
  regionalCommitment,
  regionalTopic,
  topic,
} from './regional-agenda.ts';
import { supplierAnswer } from './supply.ts';

export const recordTypes: readonly RecordType[] = [
  party,
  sector,
  region,
  topicCategory,
  topic,
  applicability,
  regionalTopic,
  declaredLight,
  regionalCommitment,
  readersGuide,
  programme,
  agendaItem,
  milestone,
  dependency,
  effort,
  vendorCapacity,
  productFamily,
  supplierAnswer,
  wish,
  wishVote,
  wishBundle,
  handover,
  parliamentCommitment,
  decision,
  action,
  initiative,
  initiativeRelation,
  body,
  decisionRoute,
  publicTask,
  fundingStream,
  fundingScheme,
  ledgerEntry,
  resultClaim,
  obstacle,
  playbook,
  changeRequest,
  phase,
  phaseStatement,
  track,
  steeringMechanism,
  threshold,
  maturity,
  selfScan,
  architecturePrinciple,
  architectureReview,
  application,
  observation,
  feedback,
  policyFeedback,
  reference,
];

const byName = new Map(recordTypes.map((type) => [type.name, type]));

export function typeByName(name: string): RecordType | undefined {
  return byName.get(name);
}
