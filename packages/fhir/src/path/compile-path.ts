/**
 * FHIRPath (N1 normative, with what FHIR adds): an expression is compiled once to closures that know the element table of
 * one FHIR version, and is then evaluated many times. Faults are values with a place in the expression; work, nesting and
 * text are bounded, so that an expression of a stranger cannot hold the process.
 */
import { ok, type Result } from '@stelsel/kernel';
import type { Definitions } from '../definitions/definitions.ts';
import { fhirLimits } from '../limits.ts';
import { compileSyntax } from './compile-syntax.ts';
import type { Collection, PathItem } from './item.ts';
import { parsePath } from './parse-path.ts';
import { faultOf } from './problem.ts';
import type { PathEnvironment, Scope } from './scope.ts';

export interface Path {
  readonly expression: string;
  /** Everything the expression finds, from one element or value. */
  evaluate(focus: PathItem, environment?: PathEnvironment): Result<Collection>;
  /** The answer as a condition: undefined when empty; one value that is no boolean counts as true. */
  test(focus: PathItem, environment?: PathEnvironment): Result<boolean | undefined>;
}

/** Compiles an expression for one FHIR version; a fault tells the place in the expression. */
export function compilePath(expression: string, definitions: Definitions): Result<Path> {
  try {
    const code = compileSyntax(parsePath(expression), definitions);
    return ok({
      expression,
      evaluate: (focus, environment = {}) => {
        try {
          return ok(code.items(scopeOf(focus, environment)));
        } catch (error) {
          return faultOf(error);
        }
      },
      test: (focus, environment = {}) => {
        try {
          const truth = code.truth(scopeOf(focus, environment));
          return truth === undefined ? unknown : truth ? yes : no;
        } catch (error) {
          return faultOf(error);
        }
      },
    });
  } catch (error) {
    return faultOf(error);
  }
}

/** A condition is asked very often and has three answers. */
const [yes, no, unknown] = [ok(true), ok(false), ok<boolean | undefined>(undefined)];

const noVariables: ReadonlyMap<string, Collection> = new Map();

function scopeOf(focus: PathItem, environment: PathEnvironment): Scope {
  const self = [focus];
  return {
    self,
    index: 0,
    total: [],
    variables: noVariables,
    budget: fhirLimits.pathWork,
    focus: self,
    environment,
  };
}
