/** A resource: its own type, what it contains, and the profiles it names. */
import { conformanceLimits } from '../limits.ts';
import type { CompileContext } from './compile-context.ts';
import { placesOfBundle } from './reference-places.ts';
import { type Run, report, reportOnce } from './run.ts';
import { isObject, type JsonObject } from './values.ts';

/** @param asked profiles to hold it against besides those it names */
export function checkResource(
  context: CompileContext,
  resource: JsonObject,
  run: Run,
  options: { readonly contained: boolean; readonly asked?: readonly string[] },
): void {
  const type = resource.resourceType;
  if (typeof type !== 'string') {
    report(run, 'VAL-NOT-A-RESOURCE');
    return;
  }
  if (!context.definitions.isResourceType(type)) {
    report(
      run,
      'VAL-UNKNOWN-TYPE',
      { name: type.slice(0, 64), version: context.definitions.version },
      { at: 'resourceType' },
    );
    return;
  }
  const outer = { resource: run.resource, root: run.root, resourceDepth: run.resourceDepth, places: run.places };
  run.resource = resource;
  run.resourceDepth = run.depth;
  if (options.contained) {
    checkContained(resource, run);
  } else {
    run.root = resource;
    checkReferred(resource, run);
  }
  if (type === 'Bundle') {
    run.places = placesOfBundle(resource);
  }
  context.checkType(type)(resource, run);
  for (const canonical of profilesOf(resource, options.asked)) {
    checkNamedProfile(context, canonical, resource, run);
  }
  Object.assign(run, outer);
}

function profilesOf(resource: JsonObject, asked: readonly string[] = []): readonly string[] {
  const { meta } = resource;
  const named = isObject(meta) && Array.isArray(meta.profile) ? meta.profile : [];
  const profiles = [...asked, ...named].filter((it): it is string => typeof it === 'string');
  return profiles.length < 2 ? profiles : [...new Set(profiles)].slice(0, conformanceLimits.profiles);
}

function checkNamedProfile(context: CompileContext, canonical: string, resource: JsonObject, run: Run): void {
  const profile = context.checkProfile(canonical);
  const name = canonical.slice(0, 200);
  if (profile === undefined) {
    reportOnce(run, canonical, 'VAL-PROFILE-UNKNOWN', { name }, 'warning');
    return;
  }
  const outer = run.profile;
  run.profile = profile.canonical;
  if (profile.type !== resource.resourceType && profile.type !== 'DomainResource' && profile.type !== 'Resource') {
    report(run, 'VAL-PROFILE-TYPE', { name, type: profile.type, found: String(resource.resourceType) });
  } else {
    profile.check(resource, run);
  }
  run.profile = outer;
}

/** dom-2, dom-4 and dom-5, said of the contained resource itself. */
function checkContained(resource: JsonObject, run: Run): void {
  if (resource.contained !== undefined) {
    report(run, 'VAL-CONTAINED-NESTED', {}, { at: 'contained' });
  }
  const { meta } = resource;
  if (
    isObject(meta) &&
    (meta.versionId !== undefined || meta.lastUpdated !== undefined || meta.security !== undefined)
  ) {
    report(run, 'VAL-CONTAINED-META', {}, { at: 'meta' });
  }
}

/**
 * Every contained resource has an id of its own, and (dom-3) is referred to from the resource around it, or refers to that
 * resource.
 */
function checkReferred(resource: JsonObject, run: Run): void {
  const { contained } = resource;
  if (!Array.isArray(contained)) {
    return;
  }
  const referred = new Set<string>();
  collectReferences(resource, referred, 0);
  const ids = new Set<unknown>();
  for (const [index, inner] of contained.entries()) {
    if (isObject(inner) && (inner.id === undefined || ids.has(inner.id))) {
      report(run, 'VAL-CONTAINED-ID', {}, { at: `contained[${index}]` });
    }
    ids.add(isObject(inner) ? inner.id : undefined);
    if (isObject(inner) && typeof inner.id === 'string' && !referred.has(`#${inner.id}`)) {
      const own = new Set<string>();
      collectReferences(inner, own, 0);
      if (!own.has('#')) {
        report(run, 'VAL-CONTAINED-UNUSED', {}, { at: `contained[${index}]` });
      }
    }
  }
}

/** Every text that starts with `#`: references, and addresses such as canonicals that may point inside. */
function collectReferences(value: unknown, found: Set<string>, depth: number): void {
  if (typeof value === 'string') {
    if (value.charCodeAt(0) === 0x23) {
      found.add(value);
    }
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      collectReferences(value[index], found, depth + 1);
    }
  } else if (typeof value === 'object' && value !== null && depth < conformanceLimits.depth) {
    for (const name in value) {
      collectReferences((value as Record<string, unknown>)[name], found, depth + 1);
    }
  }
}
