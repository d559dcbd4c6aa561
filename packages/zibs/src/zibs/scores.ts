/** Scores: lists of questions or observations that add up to a number. */
import type { Zib } from '../zib.ts';
import { apgarScore1Minute } from './scores/apgar-score-1-minute.ts';
import { apgarScore5Minute } from './scores/apgar-score-5-minute.ts';
import { apgarScore10Minute } from './scores/apgar-score-10-minute.ts';
import { barthelAdlIndex } from './scores/barthel-adl-index.ts';
import { checklistPainBehavior } from './scores/checklist-pain-behavior.ts';
import { comfortScale } from './scores/comfort-scale.ts';
import { dosScore } from './scores/dos-score.ts';
import { flaccPainScale } from './scores/flacc-pain-scale.ts';
import { glasgowComaScale } from './scores/glasgow-coma-scale.ts';
import { mustScore } from './scores/must-score.ts';
import { painScore } from './scores/pain-score.ts';
import { snaq65PlusScore } from './scores/snaq-65-plus-score.ts';
import { snaqRcScore } from './scores/snaq-rc-score.ts';
import { snaqScore } from './scores/snaq-score.ts';
import { strongKidsScore } from './scores/strong-kids-score.ts';

export const scores: readonly Zib[] = [
  apgarScore1Minute,
  apgarScore5Minute,
  apgarScore10Minute,
  barthelAdlIndex,
  checklistPainBehavior,
  comfortScale,
  dosScore,
  flaccPainScale,
  glasgowComaScale,
  mustScore,
  painScore,
  snaq65PlusScore,
  snaqRcScore,
  snaqScore,
  strongKidsScore,
];
