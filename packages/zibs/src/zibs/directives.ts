/** What was agreed or wanted beforehand. */
import type { Zib } from '../zib.ts';
import { advanceDirective } from './directives/advance-directive.ts';
import { treatmentDirective } from './directives/treatment-directive.ts';

export const directives: readonly Zib[] = [treatmentDirective, advanceDirective];
