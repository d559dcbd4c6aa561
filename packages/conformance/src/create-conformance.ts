import { type FhirModel, withSearchParameters } from '@stelsel/fhir';
import { pathInvariants, pathSelections } from './invariants/path-invariants.ts';
import { type ConformanceResources, conformanceResources } from './package/conformance-resources.ts';
import type { PackageResource } from './package/fhir-package.ts';
import { createTerminology, type Terminology } from './terminology/create-terminology.ts';
import { memberOf } from './terminology/member-of.ts';
import { createValidator, type Validator } from './validate/create-validator.ts';

/** Everything the loaded packages mean for one version of FHIR. */
export interface Conformance {
  /** The version with the search parameters of the packages. */
  readonly model: FhirModel;
  readonly validator: Validator;
  /** Value sets and code systems of FHIR itself and of the packages. */
  readonly terminology: Terminology;
  readonly resources: ConformanceResources;
}

/** @param resources of the packages for this version, newest packages first */
export function createConformance(options: {
  readonly model: FhirModel;
  readonly resources: readonly PackageResource[];
}): Conformance {
  const resources = conformanceResources(options.resources);
  const terminology = createTerminology({
    version: options.model.version,
    resources: [...resources.ofType('ValueSet'), ...resources.ofType('CodeSystem')],
  });
  const model: FhirModel = {
    ...withSearchParameters(options.model, resources.ofType('SearchParameter') as never),
    valueSets: (canonical) => {
      // Only a set that answers every question can be searched by: a code that cannot be judged must not look absent.
      const set = terminology.codeSet(canonical);
      return set?.decided === true ? (system, code) => set.has(system, code) === true : undefined;
    },
    hierarchies: (system) => terminology.system(system)?.isA,
  };
  const surroundings = { memberOf: memberOf(terminology) };
  const validator = createValidator({
    model,
    findProfile: resources.find,
    findCodes: terminology.codeSet,
    findSystem: terminology.system,
    compileInvariant: pathInvariants(model, surroundings),
    compileSelection: pathSelections(model, surroundings),
  });
  return { model, validator, terminology, resources };
}
