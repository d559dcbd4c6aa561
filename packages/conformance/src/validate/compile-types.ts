/** The types a profile leaves of an element, the profiles of those types, and what references may point at. */
import type { ElementNode } from '../profile/element-tree.ts';
import type { TypeReference } from '../profile/structure-definition.ts';
import type { CompileContext, PlacedCheck } from './compile-context.ts';
import { compileReference, meets } from './compile-reference.ts';
import type { CoreElement, ElementKey } from './core-element.ts';
import { type Run, report, reportOnce } from './run.ts';
import { isObject, type JsonObject } from './values.ts';

export function compileTypes(
  context: CompileContext,
  node: ElementNode,
  core: CoreElement,
  keys: readonly ElementKey[],
): PlacedCheck | undefined {
  const types = node.definition.types;
  if (types === undefined || types.length === 0) {
    return undefined;
  }
  const allowed = new Map(types.map((type) => [type.code, compileType(context, type, core)] as const));
  const anyResource = allowed.has('Resource') || allowed.has('DomainResource');
  const narrowed = keys.some(({ type }) => !allowed.has(type) && !(type === 'Resource' && anyResource));
  if (!narrowed && [...allowed.values()].every((check) => check === undefined)) {
    return undefined;
  }
  const names = types.map(({ code }) => code).join(', ');
  const name = node.name.replace('[x]', '');
  return (value, sibling, key, run) => {
    const type = key.type === 'Resource' && isObject(value) ? typeOfResource(value, allowed) : key.type;
    if (!allowed.has(type)) {
      report(run, 'VAL-TYPE', { name, types: names });
    } else {
      allowed.get(type)?.(value, sibling, key, run);
    }
  };
}

function typeOfResource(value: JsonObject, allowed: ReadonlyMap<string, unknown>): string {
  const type = String(value.resourceType);
  return allowed.has(type)
    ? type
    : allowed.has('Resource')
      ? 'Resource'
      : allowed.has('DomainResource')
        ? 'DomainResource'
        : type;
}

function compileType(context: CompileContext, type: TypeReference, core: CoreElement): PlacedCheck | undefined {
  const known = core.node.definition.types?.find(({ code }) => code === type.code);
  const same =
    known !== undefined &&
    known.targets.join() === type.targets.join() &&
    known.aggregation?.join() === type.aggregation?.join();
  const reference = same ? undefined : compileReference(context, type);
  // An extension is held against the profile of its url wherever it stands.
  const profiles = type.code === 'Extension' || known?.profiles.join() === type.profiles.join() ? [] : type.profiles;
  if (reference === undefined && profiles.length === 0) {
    return undefined;
  }
  return (value, _sibling, _key, run) => {
    if (isObject(value)) {
      reference?.(value as never, run);
      if (profiles.length > 0) {
        checkProfiles(context, profiles, value, run);
      }
    }
  };
}

function checkProfiles(context: CompileContext, profiles: readonly string[], value: JsonObject, run: Run): void {
  const [first] = profiles;
  if (profiles.length > 1) {
    if (!profiles.some((canonical) => meets(context, canonical, value, run))) {
      report(run, 'VAL-PROFILES', { profiles: profiles.join(', ') });
    }
    return;
  }
  const profile = first === undefined ? undefined : context.checkProfile(first);
  if (profile === undefined) {
    reportOnce(run, first ?? '', 'VAL-PROFILE-UNKNOWN', { name: first ?? '' }, 'warning');
    return;
  }
  const outer = { profile: run.profile, resource: run.resource, resourceDepth: run.resourceDepth };
  run.profile = profile.canonical;
  if (typeof value.resourceType === 'string') {
    run.resource = value;
    run.resourceDepth = run.depth;
    if (profile.type !== value.resourceType) {
      report(run, 'VAL-PROFILE-TYPE', { name: profile.canonical, type: profile.type, found: value.resourceType });
    }
  }
  profile.check(value, run);
  Object.assign(run, outer);
}
