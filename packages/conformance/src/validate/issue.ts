import type { Text } from '@stelsel/kernel';
import type { Rule } from '../rules.ts';

/** One finding of a validation. */
export interface Issue {
  /** An error breaks a rule; a warning is worth a look; information says what was not checked. */
  readonly severity: 'error' | 'warning' | 'information';
  /** FHIRPath of the place, from the root of what was validated. */
  readonly path: string;
  readonly rule: Rule;
  /** The profile that has the rule; absent for FHIR itself. */
  readonly profile?: string;
  readonly text: Text;
}
