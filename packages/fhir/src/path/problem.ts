/** Carries what is wrong with an expression or its evaluation out of the closures; never leaves the public functions of this folder. */
import { type Err, err } from '@stelsel/kernel';
import { fault } from '../faults.ts';

type ProblemCode = 'FHIR-PATH-SYNTAX' | 'FHIR-PATH-EVALUATION' | 'FHIR-PATH-UNSUPPORTED' | 'FHIR-PATH-BOUNDS';

/** No Error: it is made where data does not fit, which may be often, and a stack trace costs more than the evaluation. */
export class PathProblem {
  readonly code: ProblemCode;
  readonly message: string;
  /** Place in the expression, from 0. */
  readonly at: number;

  /** @param message what is wrong, without any value of the data */
  constructor(code: ProblemCode, message: string, at: number) {
    this.message = message;
    this.code = code;
    this.at = at;
  }
}

/** The fault of a problem; anything else is a bug and flies on. */
export function faultOf(error: unknown): Err {
  if (error instanceof PathProblem) {
    return err(fault(error.code, { position: error.at + 1, problem: error.message }));
  }
  throw error;
}

export function syntaxProblem(message: string, at: number): PathProblem {
  return new PathProblem('FHIR-PATH-SYNTAX', message, at);
}

export function evaluationProblem(message: string, at: number): PathProblem {
  return new PathProblem('FHIR-PATH-EVALUATION', message, at);
}

export function unsupportedProblem(message: string, at: number): PathProblem {
  return new PathProblem('FHIR-PATH-UNSUPPORTED', message, at);
}
