/**
 * Reads the person out of a search. The guides spell the same chain in several ways; all of them become one BSN, and
 * whatever else could name a person is refused (trap 15).
 */
import { type Bsn, err, namingSystem, ok, parseBsn, type Result, safeName } from '@stelsel/kernel';
import { fault } from './faults.ts';

type Parameter = readonly [name: string, value: string];

export interface SubjectAndRest {
  readonly subject: Bsn;
  /** The parameters that do not name the person. */
  readonly rest: readonly Parameter[];
}

/** `patient.identifier`, `subject:Patient.identifier`, `patient:identifier`, ... per base name. */
const chained = /^(patient|subject|beneficiary)(:Patient)?(\.identifier|:identifier)$/;
/** Other ways to point at a person: by reference, by id, by a property of the person. */
const pointing = /^(patient|subject|beneficiary|individual|actor|_id|identifier)([:.].*)?$/;

/**
 * Takes the one person out of the parameters of a query whose subject travels in `subjectParam`.
 * Faults: no person, more than one, or a person named in a way that is not the BSN.
 */
export function takeSubject(params: readonly Parameter[], subjectParam: string): Result<SubjectAndRest> {
  const named = params.filter(([name]) => namesPerson(name, subjectParam));
  const other = params.find(([name]) => !namesPerson(name, subjectParam) && pointing.test(name));
  if (other !== undefined) {
    return err(fault('EXC-SUBJECT-SPELLING', { name: subjectParam, found: safeName(other[0]) }, safeName(other[0])));
  }
  const [first] = named;
  if (first === undefined) {
    return err(fault('EXC-SUBJECT-MISSING', { name: subjectParam }));
  }
  if (named.length > 1 || first[1].includes(',')) {
    return err(fault('EXC-SUBJECT-MANY', { name: subjectParam }, first[0]));
  }
  return bsnOf(first[1], subjectParam, first[0], params);
}

function namesPerson(name: string, subjectParam: string): boolean {
  if (name === subjectParam) {
    return true;
  }
  const chain = chained.exec(name);
  return chain !== null && chained.test(subjectParam) && allowedBases(subjectParam).includes(chain[1] ?? '');
}

/** `patient` and `subject` are the same element in every patient compartment of these exchanges; Coverage adds `beneficiary`. */
function allowedBases(subjectParam: string): readonly string[] {
  return subjectParam.startsWith('beneficiary') ? ['beneficiary', 'patient'] : ['patient', 'subject'];
}

function bsnOf(value: string, subjectParam: string, at: string, params: readonly Parameter[]): Result<SubjectAndRest> {
  const separator = value.indexOf('|');
  if (value.slice(0, Math.max(separator, 0)) !== namingSystem.bsn) {
    return err(fault('EXC-SUBJECT-SPELLING', { name: subjectParam, found: `${at} without the system of the BSN` }, at));
  }
  const bsn = parseBsn(value.slice(separator + 1));
  return bsn.ok ? ok({ subject: bsn.value, rest: params.filter(([name]) => name !== at) }) : bsn;
}
