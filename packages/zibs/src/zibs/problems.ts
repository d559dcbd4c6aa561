/** What plays, and what everybody must know. The narrower stands first. */
import type { Zib } from '../zib.ts';
import { contraIndicationReply } from './hypersensitivity/contra-indication-reply.ts';
import { reaction } from './hypersensitivity/reaction.ts';
import { reactionCondition } from './hypersensitivity/reaction-condition.ts';
import { registrationInformation } from './hypersensitivity/registration-information.ts';
import { surveillanceDecision } from './hypersensitivity/surveillance-decision.ts';
import { alert } from './problems/alert.ts';
import { allergyIntolerance } from './problems/allergy-intolerance.ts';
import { medicationContraIndication } from './problems/medication-contra-indication.ts';
import { problem } from './problems/problem.ts';

export const problems: readonly Zib[] = [
  reactionCondition,
  problem,
  medicationContraIndication,
  surveillanceDecision,
  alert,
  reaction,
  allergyIntolerance,
  contraIndicationReply,
  registrationInformation,
];
