/** What someone can do, and how the body works: known by the code of what is observed. */
import type { Zib } from '../zib.ts';
import { abilityToDressOneself } from './functions/ability-to-dress-oneself.ts';
import { abilityToDrink } from './functions/ability-to-drink.ts';
import { abilityToEat } from './functions/ability-to-eat.ts';
import { abilityToGroom } from './functions/ability-to-groom.ts';
import { abilityToManageMedication } from './functions/ability-to-manage-medication.ts';
import { abilityToPerformMouthcare } from './functions/ability-to-perform-mouthcare.ts';
import { abilityToPerformNursingActivities } from './functions/ability-to-perform-nursing-activities.ts';
import { abilityToUseToilet } from './functions/ability-to-use-toilet.ts';
import { abilityToWashOneself } from './functions/ability-to-wash-oneself.ts';
import { bladderFunction } from './functions/bladder-function.ts';
import { bowelFunction } from './functions/bowel-function.ts';
import { developmentChild } from './functions/development-child.ts';
import { feedingPatternInfant } from './functions/feeding-pattern-infant.ts';
import { hearingFunction } from './functions/hearing-function.ts';
import { mobility } from './functions/mobility.ts';
import { refraction } from './functions/refraction.ts';
import { visualAcuity } from './functions/visual-acuity.ts';
import { visualFunction } from './functions/visual-function.ts';

export const functions: readonly Zib[] = [
  abilityToDressOneself,
  abilityToWashOneself,
  abilityToDrink,
  abilityToEat,
  abilityToGroom,
  abilityToPerformMouthcare,
  abilityToUseToilet,
  abilityToManageMedication,
  abilityToPerformNursingActivities,
  mobility,
  bladderFunction,
  bowelFunction,
  hearingFunction,
  visualFunction,
  visualAcuity,
  refraction,
  developmentChild,
  feedingPatternInfant,
].flat();
