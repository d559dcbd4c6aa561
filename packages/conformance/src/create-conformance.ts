import { type FhirModel, withSearchParameters } from '@stelsel/fhir';
import { type ConformanceResources, conformanceResources } from './package/conformance-resources.ts';
import type { PackageResource } from './package/fhir-package.ts';
import { createValidator, type Validator } from './validate/create-validator.ts';
import { pathInvariants } from './validate/path-invariant.ts';
import type { FindCodes } from './validate/ports.ts';

/** Everything the loaded packages mean for one version of FHIR. */
export interface Conformance {
  /** The version with the search parameters of the packages. */
  readonly model: FhirModel;
  readonly validator: Validator;
  readonly resources: ConformanceResources;
}

/** @param resources of the packages for this version, newest packages first */
export function createConformance(options: {
  readonly model: FhirModel;
  readonly resources: readonly PackageResource[];
  readonly findCodes?: FindCodes;
}): Conformance {
  const resources = conformanceResources(options.resources);
  const model = withSearchParameters(options.model, resources.ofType('SearchParameter') as never);
  const findCodes = options.findCodes ?? (() => undefined);
  const validator = createValidator({
    model,
    findProfile: resources.find,
    findCodes,
    compileInvariant: pathInvariants(model),
  });
  return { model, validator, resources };
}
