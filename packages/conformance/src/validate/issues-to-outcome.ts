import type { Resource } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import { issueCodeOf } from '../rules.ts';
import type { Issue } from './issue.ts';

/** System of the rule ids in an OperationOutcome. */
const ruleSystem = 'urn:stelsel:rule';

/** Findings as an OperationOutcome: a Dutch sentence in `details`, the English one in `diagnostics`, the place in `expression`. */
export function issuesToOutcome(issues: readonly Issue[]): Resource {
  const found = issues.map((issue) => ({
    severity: issue.severity,
    code: issueCodeOf(issue.rule),
    details: { coding: [{ system: ruleSystem, code: issue.rule }], text: sentenceOf(issue, 'nl') },
    diagnostics: sentenceOf(issue, 'en'),
    expression: [issue.path],
  }));
  const fine = {
    severity: 'information',
    code: 'informational',
    details: { text: 'Er is niets gevonden dat niet klopt.' },
    diagnostics: 'Nothing was found that is not right.',
  };
  return { resourceType: 'OperationOutcome', issue: found.length === 0 ? [fine] : found };
}

/** Path, what is wrong, rule and profile in one sentence, for a log that keeps nothing else. */
function sentenceOf({ path, rule, profile, text }: Issue, language: keyof Text): string {
  const whose = profile === undefined ? '' : language === 'nl' ? `, profiel ${profile}` : `, profile ${profile}`;
  return `${path}: ${text[language].replace(/\.$/, '')} (${rule}${whose}).`;
}
