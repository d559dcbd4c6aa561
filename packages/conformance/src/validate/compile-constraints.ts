import type { Json } from '@stelsel/fhir';
import type { Constraint } from '../profile/structure-definition.ts';
import type { ValueCheck } from './compile-binding.ts';
import type { CompileInvariant, Invariant, InvariantScope } from './ports.ts';
import { resolveHere } from './reference-places.ts';
import { countUnchecked, type Run, report } from './run.ts';

/** Checked by structure, or by rules of our own that say more: see check-contained and check-extension. */
const built = new Set(['ele-1', 'ext-1', 'dom-1', 'dom-2', 'dom-3', 'dom-4', 'dom-5', 'dom-6']);

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
    const scope = scopeOf(run);
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

/** One scope for a whole run: it reads where the run is at that moment. */
function scopeOf(run: Run): InvariantScope {
  run.scope ??= {
    get resource() {
      return run.resource;
    },
    get root() {
      return run.root;
    },
    resolve: (reference) => resolveHere(run, reference),
  };
  return run.scope;
}
