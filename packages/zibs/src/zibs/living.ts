/** How someone lives: known by the code of what is observed. */
import type { Zib } from '../zib.ts';
import { alcoholUse } from './living/alcohol-use.ts';
import { drugUse } from './living/drug-use.ts';
import { education } from './living/education.ts';
import { familySituation } from './living/family-situation.ts';
import { familySituationChild } from './living/family-situation-child.ts';
import { illnessPerception } from './living/illness-perception.ts';
import { lifeStance } from './living/life-stance.ts';
import { livingSituation } from './living/living-situation.ts';
import { participationInSociety } from './living/participation-in-society.ts';
import { pregnancy } from './living/pregnancy.ts';
import { tobaccoUse } from './living/tobacco-use.ts';

export const living: readonly Zib[] = [
  tobaccoUse,
  alcoholUse,
  drugUse,
  livingSituation,
  familySituation,
  familySituationChild,
  participationInSociety,
  education,
  lifeStance,
  illnessPerception,
  pregnancy,
].flat();
