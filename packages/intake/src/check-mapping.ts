/** Says before a file is taken in where a mapping names what FHIR does not have. */
import { parseJson, r4Model } from '@stelsel/fhir';
import type { Filling, Mapping, Rule } from './mapping/mapping.ts';
import { putPath } from './mapping/put-path.ts';

export interface MappingProblem {
  /** Number of the rule, from one, and the element it fills. */
  readonly rule: number;
  readonly element: string;
  readonly problem: string;
}

/** What is wrong with the shape of an element; a value of the wrong form is only known of a file. */
const ofShape = new Set([
  'FHIR-UNKNOWN-ELEMENT',
  'FHIR-UNKNOWN-TYPE',
  'FHIR-LIST',
  'FHIR-NOT-A-LIST',
  'FHIR-NOT-A-RESOURCE',
]);

export function checkMapping(mapping: Mapping): readonly MappingProblem[] {
  return mapping.rules.flatMap((rule, index) =>
    [...Object.entries(rule.put), ...Object.keys(rule.refer).map((element) => [element, undefined] as const)].flatMap(
      ([element, filling]) => {
        const problem = problemOf(rule, element, filling);
        return problem === undefined ? [] : [{ rule: index + 1, element, problem }];
      },
    ),
  );
}

function problemOf(rule: Rule, element: string, filling: Filling | undefined): string | undefined {
  const draft: Record<string, unknown> = { resourceType: rule.resource };
  putPath(draft, element, filling === undefined ? { reference: 'Patient/1' } : sampleOf(filling));
  const parsed = parseJson(JSON.stringify(draft), r4Model.definitions);
  return parsed.ok || !ofShape.has(parsed.fault.code) ? undefined : parsed.fault.text.en;
}

const samples = {
  text: 'sample',
  date: '2026-01-01',
  dateTime: '2026-01-01',
  decimal: 1,
  integer: 1,
  boolean: true,
  system: 'urn:oid:1.2',
  contact: '0612345678',
} as const;

function sampleOf(filling: Filling): unknown {
  if (typeof filling === 'string') {
    return 'sample';
  }
  if ('is' in filling) {
    return filling.is;
  }
  if ('join' in filling) {
    return 'sample';
  }
  if ('concept' in filling) {
    return { text: 'sample' };
  }
  if ('quantity' in filling) {
    return { value: 1 };
  }
  if ('interval' in filling) {
    return { start: '2026-01-01' };
  }
  return samples[filling.as];
}
