import type { InvariantScope } from './ports.ts';
import { resolveHere } from './reference-places.ts';
import type { Run } from './run.ts';

/** One scope for a whole run: it reads where the run is at that moment. */
export function invariantScope(run: Run): InvariantScope {
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
