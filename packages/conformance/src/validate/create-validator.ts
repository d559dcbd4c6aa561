import type { FhirModel, Resource } from '@stelsel/fhir';
import { conformanceLimits } from '../limits.ts';
import { coreProfiles } from '../profile/core-profiles.ts';
import { profileTrees } from '../profile/profile-trees.ts';
import { readStructureDefinition } from '../profile/read-structure-definition.ts';
import type { StructureDefinition } from '../profile/structure-definition.ts';
import { checkResource } from './check-resource.ts';
import type { CompileContext, ObjectCheck, ProfileCheck } from './compile-context.ts';
import { compileProfile } from './compile-profile.ts';
import { compileType } from './compile-type.ts';
import type { Issue } from './issue.ts';
import type { CompileInvariant, CompileSelection, FindCodes, FindSystem } from './ports.ts';
import { enter, leave, type Run, report, startRun } from './run.ts';
import type { JsonObject } from './values.ts';

export interface ValidatorDeps {
  readonly model: FhirModel;
  /** Profiles and extensions besides those of FHIR itself, by canonical (`url` or `url|version`). */
  readonly findProfile?: (canonical: string) => unknown;
  readonly findCodes: FindCodes;
  readonly findSystem: FindSystem;
  readonly compileInvariant: CompileInvariant;
  readonly compileSelection: CompileSelection;
}

interface ValidateOptions {
  /** Profiles to hold the resource against besides those in its `meta.profile`. */
  readonly profiles?: readonly string[];
}

export interface Validator {
  /** Everything found, in the order of the resource; empty when nothing was. Never throws on what was read by us. */
  validate(resource: Resource, options?: ValidateOptions): readonly Issue[];
  /** Whether a profile is known here. */
  knows(canonical: string): boolean;
}

/**
 * A validator for one version of FHIR. Types and profiles are compiled when they are first met and kept as plain
 * functions; nothing is ever fetched.
 */
export function createValidator(deps: ValidatorDeps): Validator {
  const context = contextOf(deps);
  return {
    knows: (canonical) => context.checkProfile(canonical) !== undefined,
    validate: (resource, { profiles = [] } = {}) => {
      const run = startRun(resource);
      enter(run, typeof resource?.resourceType === 'string' ? resource.resourceType : 'Resource', -1);
      checkResource(context, resource as JsonObject, run, { contained: false, asked: profiles });
      reportUnchecked(run);
      leave(run);
      return run.issues;
    },
  };
}

function contextOf({ model, findProfile, findCodes, ...compilers }: ValidatorDeps): CompileContext {
  const loaded = new Map<string, StructureDefinition | undefined>();
  const findLoaded = (canonical: string): StructureDefinition | undefined => {
    if (!loaded.has(canonical)) {
      const found = findProfile?.(canonical);
      loaded.set(canonical, found === undefined ? undefined : readStructureDefinition(found));
    }
    return loaded.get(canonical);
  };
  const trees = profileTrees(coreProfiles(model.version), findLoaded);
  const types = new Map<string, ObjectCheck>();
  const profiles = new Map<string, ProfileCheck | undefined>();
  const context: CompileContext = {
    definitions: model.definitions,
    trees,
    findCodes: remembered(findCodes),
    ...compilers,
    checkType: (name) => {
      const known = types.get(name);
      if (known !== undefined) {
        return known;
      }
      const tree = trees.typeTree(name);
      const made: ObjectCheck = tree === undefined ? () => undefined : compileType(context, tree, tree, name);
      types.set(name, made);
      return made;
    },
    checkResource: (resource, run, contained) => checkResource(context, resource, run, { contained }),
    checkProfile: (canonical) => {
      if (!profiles.has(canonical)) {
        const definition = trees.find(canonical);
        profiles.set(canonical, definition === undefined ? undefined : lazyProfile(context, definition));
      }
      return profiles.get(canonical);
    },
  };
  return context;
}

/** Compiled at its first use, so that profiles may point at each other. */
function lazyProfile(context: CompileContext, definition: StructureDefinition): ProfileCheck {
  const { url, version, type } = definition;
  const canonical = version === undefined ? url : `${url}|${version}`;
  let made: ProfileCheck | string | undefined;
  return {
    canonical,
    type,
    check: (object, run) => {
      made ??= compileProfile(context, definition);
      if (typeof made === 'string') {
        report(run, 'VAL-PROFILE-BROKEN', { name: canonical, problem: made }, { severity: 'warning' });
      } else {
        made.check(object, run);
      }
    },
  };
}

function remembered(find: FindCodes): FindCodes {
  const known = new Map<string, ReturnType<FindCodes>>();
  return (valueSet) => {
    if (!known.has(valueSet)) {
      known.set(valueSet, find(valueSet));
    }
    return known.get(valueSet);
  };
}

/** What was not checked is said once, counted. */
function reportUnchecked(run: Run): void {
  const { uncheckedSets, uncheckedRules } = run;
  const count = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
  const names = (counts: ReadonlyMap<string, number>): string => {
    const all = [...counts.keys()].sort();
    const shown = all.slice(0, conformanceLimits.namesShown);
    return [...shown, ...(all.length > shown.length ? ['…'] : [])].join(', ');
  };
  const severity = 'information';
  run.profile = undefined;
  if (run.truncated) {
    run.issues.pop();
    report(run, 'VAL-TOO-MANY', { max: conformanceLimits.issues }, { severity: 'warning' });
    return;
  }
  if (uncheckedSets.size > 0) {
    const params = { count: count(uncheckedSets), sets: uncheckedSets.size, valueSets: names(uncheckedSets) };
    report(run, 'VAL-BINDING-UNCHECKED', params, { severity });
  }
  if (uncheckedRules.size > 0) {
    report(run, 'VAL-INVARIANT-UNCHECKED', { count: count(uncheckedRules), keys: names(uncheckedRules) }, { severity });
  }
}
