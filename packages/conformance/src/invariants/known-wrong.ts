/**
 * Constraints of the official specifications that do not say what their own words say. Each is read as meant, or left out
 * where it cannot hold; with the reason. The key is the expression itself: only that exact text is replaced.
 */

export interface WrongConstraint {
  /** How it is named in the specification. */
  readonly key: string;
  readonly version: 'R4' | 'STU3';
  readonly expression: string;
  /** What it means; undefined when nothing useful can be said. */
  readonly meant: string | undefined;
  readonly reason: string;
}

export const wrongConstraints: readonly WrongConstraint[] = [
  {
    key: 'tim-9',
    version: 'STU3',
    expression: "offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))",
    meant: "offset.empty() or (when.exists() and when.where($this in ('C' | 'CM' | 'CD' | 'CV')).empty())",
    reason: 'when repeats, and `in` takes one value; R4 asks it of each.',
  },
  {
    key: 'nsd-2',
    version: 'STU3',
    expression: "kind != 'root' or uniqueId.type = 'uuid'",
    meant: "kind != 'root' or uniqueId.all(type != 'uuid')",
    reason: 'It says the opposite of its words; R4 corrects it.',
  },
  {
    key: 'mad-3',
    version: 'STU3',
    expression: "reasonCode.empty() or notGiven.empty() or notGiven = 'false'",
    meant: 'reasonCode.empty() or notGiven.empty() or notGiven = false',
    reason: 'notGiven is a boolean, which never equals a text.',
  },
  {
    key: 'con-3',
    version: 'R4',
    expression:
      "clinicalStatus.exists() or verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or category.select($this='problem-list-item').empty()",
    meant:
      "clinicalStatus.exists() or verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or category.coding.where(code='problem-list-item').empty()",
    reason: 'category is a CodeableConcept, which never equals a text, so every category would count.',
  },
  {
    key: 'que-7',
    version: 'R4',
    expression: "operator = 'exists' implies (answer is Boolean)",
    meant: "operator = 'exists' implies (answer is boolean)",
    reason: 'Boolean is the type of FHIRPath; an element has the FHIR type boolean.',
  },
  {
    key: 'inv-1',
    version: 'R4',
    expression: 'substanceExposureRisk.exists() and code.empty()',
    meant: undefined,
    reason: 'It stands on the extension and asks for an element of the resource, so it never holds.',
  },
];

const byExpression = new Map(wrongConstraints.map((it) => [it.expression, it]));

/** The expression to run for one that is written; undefined when it is to be left out. */
export function meantExpression(expression: string): string | undefined {
  const wrong = byExpression.get(expression);
  return wrong === undefined ? expression : wrong.meant;
}
