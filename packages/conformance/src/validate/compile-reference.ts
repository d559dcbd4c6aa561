import { parseAddress } from '@stelsel/fhir';
import type { TypeReference } from '../profile/structure-definition.ts';
import type { ValueCheck } from './compile-binding.ts';
import type { CompileContext } from './compile-context.ts';
import { resolveHere } from './reference-places.ts';
import { passes, type Run, report } from './run.ts';
import { isObject, type JsonObject } from './values.ts';

/** What a Reference may point at: the type, and for what is in the same Bundle or resource also the profile. */
export function compileReference(context: CompileContext, type: TypeReference): ValueCheck | undefined {
  if (type.code !== 'Reference') {
    return undefined;
  }
  const targets = type.targets.map((canonical) => {
    const definition = context.trees.find(canonical);
    return { canonical, type: definition?.type, constrains: definition?.constrains ?? false };
  });
  const known = targets.every((target) => target.type !== undefined);
  const types = new Set(targets.map((target) => target.type ?? ''));
  const anything = !known || types.size === 0 || types.has('Resource') || types.has('DomainResource');
  const names = [...types].join(', ');
  const profiled = targets.length > 0 && targets.every((target) => target.constrains);
  const { aggregation } = type;
  return (value, run) => {
    if (!isObject(value)) {
      return;
    }
    const target = resolveHere(run, value);
    const { reference } = value;
    const said = typeof reference === 'string' ? parseAddress(reference)?.type : undefined;
    checkForm(context, value, said, run);
    if (aggregation !== undefined && typeof reference === 'string' && !mayBe(aggregation, reference, target, run)) {
      report(run, 'VAL-REFERENCE-PLACE', { places: aggregation.join(', ') });
    }
    if (target === undefined && typeof reference === 'string' && /^#./.test(reference)) {
      report(run, 'VAL-REFERENCE-CONTAINED', {}, { at: 'reference' });
      return;
    }
    const pointed = target?.resourceType ?? said ?? typeNamed(value);
    if (!anything && typeof pointed === 'string' && !types.has(pointed)) {
      report(run, 'VAL-REFERENCE-TYPE', { types: names });
    } else if (target !== undefined && profiled) {
      const fits = targets.some(({ canonical, type }) => type === pointed && meets(context, canonical, target, run));
      if (!fits) {
        report(run, 'VAL-REFERENCE-PROFILE', { profiles: targets.map((it) => it.canonical).join(', ') });
      }
    }
  };
}

/** Alone, without the Bundle it belongs to, a resource cannot be judged on what must be in that Bundle. */
function mayBe(aggregation: readonly string[], reference: string, target: object | undefined, run: Run): boolean {
  if (reference.startsWith('#')) {
    return aggregation.includes('contained');
  }
  const bundled = aggregation.includes('bundled') && (target !== undefined || run.places === undefined);
  return bundled || aggregation.includes('referenced');
}

function typeNamed({ type }: JsonObject): string | undefined {
  return typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : undefined;
}

/** Type/id, an absolute address, `#id`, or in a transaction a search; and `type` beside it says the same (R4 2.3.0). */
function checkForm({ definitions }: CompileContext, value: JsonObject, said: string | undefined, run: Run): void {
  const { reference } = value;
  if (typeof reference !== 'string') {
    return;
  }
  const relative = reference.charCodeAt(0) !== 0x23 && !reference.includes(':');
  if (relative && !(said === undefined ? conditional.test(reference) : definitions.isResourceType(said))) {
    report(run, 'VAL-REFERENCE-FORM', {}, { at: 'reference' });
  } else if (said !== undefined && (typeNamed(value) ?? said) !== said) {
    report(run, 'VAL-REFERENCE-SAID', {}, { at: 'type' });
  }
}

const conditional = /^[A-Z][A-Za-z]{1,63}\?/;

/** Tries a profile on an object, once a run; while it is being tried on the same object it is taken to fit. */
export function meets(context: CompileContext, canonical: string, object: object, run: Run): boolean {
  const profile = context.checkProfile(canonical);
  if (profile === undefined) {
    return true;
  }
  const known = run.tried.get(object) ?? new Map<object, boolean | undefined>();
  run.tried.set(object, known);
  if (known.has(profile)) {
    return known.get(profile) ?? true;
  }
  known.set(profile, undefined);
  const { resource, root } = run;
  if (isObject(object) && typeof object.resourceType === 'string') {
    run.resource = object;
    run.root = isContained(root, object) ? root : object;
  }
  const fits = passes(run, () => profile.check(object as never, run));
  run.resource = resource;
  run.root = root;
  known.set(profile, fits);
  return fits;
}

function isContained(root: object, object: object): boolean {
  const { contained } = root as { readonly contained?: unknown };
  return root === object || (Array.isArray(contained) && contained.includes(object));
}
