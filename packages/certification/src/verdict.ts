/** What one test says, and why. */
import type { Text } from '@stelsel/kernel';
import { certificationLimits } from './limits.ts';

/** A warning is worth a look and takes nothing away; skipped says why there was nothing to try. */
export type Outcome = 'passed' | 'failed' | 'warning' | 'skipped';

export interface Verdict {
  readonly outcome: Outcome;
  readonly reason?: Text;
}

export const passed: Verdict = { outcome: 'passed' };

export function failed(nl: string, en: string): Verdict {
  return { outcome: 'failed', reason: { nl, en } };
}

export function skipped(nl: string, en: string): Verdict {
  return { outcome: 'skipped', reason: { nl, en } };
}

/** Passed when nothing was found; otherwise the first findings in words, and how many more there are. */
export function verdictOf(findings: readonly Text[], outcome: 'failed' | 'warning' = 'failed'): Verdict {
  if (findings.length === 0) {
    return passed;
  }
  const shown = findings.slice(0, certificationLimits.findings);
  const more = findings.length - shown.length;
  const sentence = (language: 'nl' | 'en', rest: string): string =>
    `${shown.map((finding) => finding[language].replace(/\.$/, '')).join('; ')}${more === 0 ? '' : rest}.`;
  return { outcome, reason: { nl: sentence('nl', `; en nog ${more}`), en: sentence('en', `; and ${more} more`) } };
}
