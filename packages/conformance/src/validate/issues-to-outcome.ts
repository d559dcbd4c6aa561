import type { Resource } from '@stelsel/fhir';
import { issueCodeOf } from '../rules.ts';
import type { Issue } from './issue.ts';

/** System of the rule ids in an OperationOutcome. */
const ruleSystem = 'urn:stelsel:rule';

/** Findings as an OperationOutcome: Dutch in `details`, English with rule and profile in `diagnostics`, place in `expression`. */
export function issuesToOutcome(issues: readonly Issue[]): Resource {
  const found = issues.map(({ severity, path, rule, profile, text }) => ({
    severity,
    code: issueCodeOf(rule),
    details: { coding: [{ system: ruleSystem, code: rule }], text: text.nl },
    diagnostics: `${rule}: ${text.en}${profile === undefined ? '' : ` (${profile})`}`,
    expression: [path],
  }));
  const fine = {
    severity: 'information',
    code: 'informational',
    details: { text: 'Er is niets gevonden dat niet klopt.' },
    diagnostics: 'Nothing was found that is not right.',
  };
  return { resourceType: 'OperationOutcome', issue: found.length === 0 ? [fine] : found };
}
