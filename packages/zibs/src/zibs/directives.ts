/** What was agreed or wanted beforehand. */
import type { Zib } from '../zib.ts';
import { advanceDirective } from './directives/advance-directive.ts';
import {
  careWishes,
  euthanasiaPosition,
  organDonation,
  preferredPlaceOfDeath,
  senseOfPurpose,
} from './directives/care-wishes.ts';
import { treatmentDirective } from './directives/treatment-directive.ts';

export const directives: readonly Zib[] = [
  treatmentDirective,
  advanceDirective,
  ...careWishes,
  ...preferredPlaceOfDeath,
  ...euthanasiaPosition,
  ...senseOfPurpose,
  ...organDonation,
];
