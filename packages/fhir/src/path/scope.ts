/** What an evaluation carries along: `$this`, `$index`, `$total`, the surroundings, and how much it may still do. */
import type { Collection, PathItem, PathNode } from './item.ts';
import { evaluationProblem, PathProblem } from './problem.ts';

/** What surrounds an evaluation. Everything is optional: what is not given is empty or unknown. */
export interface PathEnvironment {
  /** `%resource`; without it the resource that the focus stands in. */
  readonly resource?: PathNode;
  /** `%rootResource`; without it the resource that contains `%resource`. */
  readonly rootResource?: PathNode;
  /** Milliseconds since the epoch, for `now()` and `today()`. */
  readonly nowMs?: () => number;
  /** What a reference outside the resource points at; undefined when not in hand. */
  readonly resolve?: (reference: string) => PathNode | undefined;
  /** Whether a code, Coding or CodeableConcept is in a value set; undefined when it cannot be known. */
  readonly memberOf?: (item: PathItem, valueSet: string) => boolean | undefined;
  /** Whether an element conforms to a profile; undefined when it cannot be known. */
  readonly conformsTo?: (node: PathNode, profile: string) => boolean | undefined;
  /** `%name`, besides those that FHIR defines. */
  readonly variables?: ReadonlyMap<string, Collection>;
  readonly trace?: (name: string, items: Collection) => void;
}

export interface Scope {
  self: Collection;
  index: number;
  total: Collection;
  /** Variables that `defineVariable` made. */
  variables: ReadonlyMap<string, Collection>;
  /** Nodes and items that may still be touched. */
  budget: number;
  readonly focus: Collection;
  readonly environment: PathEnvironment;
}

/** Counts work; too much ends the evaluation. */
export function spend(scope: Scope, amount: number, at: number): void {
  scope.budget -= amount;
  if (scope.budget < 0) {
    throw new PathProblem('FHIR-PATH-BOUNDS', 'more work than one expression may do', at);
  }
}

/** Runs for one item as `$this`, and puts the scope back. */
export function withItem<T>(scope: Scope, item: PathItem, index: number, run: () => T): T {
  const { self, index: before } = scope;
  scope.self = [item];
  scope.index = index;
  const result = run();
  scope.self = self;
  scope.index = before;
  return result;
}

/** The one item of a collection; undefined when empty. */
export function singleItem(items: Collection, at: number): PathItem | undefined {
  if (items.length > 1) {
    throw evaluationProblem('one value expected here, there are more', at);
  }
  return items[0];
}
