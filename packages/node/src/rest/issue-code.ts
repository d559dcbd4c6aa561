import type { FhirModel } from '@stelsel/fhir';

/** Faults for which FHIR has a narrower word than that of their kind. */
const codes: Readonly<Record<string, string>> = {
  'STO-GONE': 'deleted',
  'STO-CONDITION-MULTIPLE': 'multiple-matches',
  'NOD-ANSWER-SIZE': 'too-costly',
  'NOD-BUNDLE-ANSWER': 'too-costly',
  'NOD-BUNDLE-SIZE': 'too-costly',
  'STO-INCLUDE-BYTES': 'too-costly',
  'STO-INCLUDE-WIDE': 'too-costly',
  'STO-CHAIN-WIDE': 'too-costly',
  'STO-SCAN-WIDE': 'too-costly',
  'STO-SORT-WIDE': 'too-costly',
  'STO-NOT-INDEXED': 'too-costly',
};
/** Words that came with R4: the issue types of STU3 are a closed list without them. */
const sinceR4 = new Set(['deleted', 'multiple-matches']);

/** The issue type of a fault in this version; undefined where that of its kind is all there is. */
export function issueCode(faultCode: string, version: FhirModel['version']): string | undefined {
  const code = codes[faultCode];
  return version === 'STU3' && code !== undefined && sinceR4.has(code) ? undefined : code;
}
