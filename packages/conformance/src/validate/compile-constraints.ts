import type { Json } from '@stelsel/fhir';
import type { Constraint } from '../profile/structure-definition.ts';
import type { ValueCheck } from './compile-binding.ts';
import { invariantScope } from './invariant-scope.ts';
import type { CompileInvariant, Invariant } from './ports.ts';
import { countUnchecked, report } from './run.ts';

/** Checked by structure, or by rules of our own that say more: see check-resource, check-extensions and compile-reference. */
const built = new Set(['ele-1', 'ext-1', 'dom-1', 'dom-2', 'dom-3', 'dom-4', 'dom-5', 'dom-6', 'ref-1']);

/** The checks of the invariants of an element; undefined when it has none of its own. */
export function compileConstraints(
  constraints: readonly Constraint[] | undefined,
  type: string,
  compile: CompileInvariant,
): ValueCheck | undefined {
  const own = (constraints ?? []).filter(({ key, expression }) => !built.has(key) && expression !== undefined);
  if (own.length === 0) {
    return undefined;
  }
  const invariants = own.map((constraint) => ({ constraint, run: undefined as Invariant | undefined, read: false }));
  return (value, run) => {
    const scope = invariantScope(run);
    for (const invariant of invariants) {
      if (!invariant.read) {
        invariant.read = true;
        invariant.run = compile(invariant.constraint.expression ?? '', type);
      }
      const held = invariant.run?.(value as Json, scope);
      if (held === undefined) {
        countUnchecked(run.uncheckedRules, invariant.constraint.key);
      } else if (!held) {
        const { key, human, severity } = invariant.constraint;
        report(run, 'VAL-INVARIANT', { key, human }, { severity });
      }
    }
  };
}
