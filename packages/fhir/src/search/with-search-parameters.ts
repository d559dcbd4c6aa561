/** Search parameters of a loaded package, added to those of a model. */
import type { FhirModel } from '../model.ts';
import type { Resource } from '../resource.ts';
import { createSearchParameters, type ParameterSource } from './search-parameter.ts';

interface Definition {
  readonly code?: string;
  readonly type?: string;
  readonly base?: readonly string[];
  readonly target?: readonly string[];
  readonly expression?: string;
  readonly component?: readonly {
    readonly definition?: string | { readonly reference?: string };
    readonly expression?: string;
  }[];
}

/**
 * The model with the SearchParameter resources among `resources` added. A parameter the model has already stays what it is:
 * a package never changes whose a resource is, or what an index means. What cannot be searched by is listed as unsupported,
 * with the reason.
 */
export function withSearchParameters(model: FhirModel, resources: readonly Resource[]): FhirModel {
  const definitions = resources.filter(({ resourceType }) => resourceType === 'SearchParameter');
  const sources = definitions.flatMap((resource) => sourceOf(model, resource, definitions));
  const added = createSearchParameters(model.definitions, sources);
  const { searchParameters: base } = model;
  return {
    ...model,
    searchParameters: {
      of: (type) => [...base.of(type), ...added.of(type).filter(({ code }) => base.find(type, code) === undefined)],
      find: (type, code) => base.find(type, code) ?? added.find(type, code),
      unsupported: (type) =>
        [...base.unsupported(type), ...added.unsupported(type)].filter(
          ({ code }) => base.find(type, code) === undefined && added.find(type, code) === undefined,
        ),
    },
  };
}

function sourceOf(model: FhirModel, resource: Resource, all: readonly Resource[]): readonly ParameterSource[] {
  const { code, type, base = [], target = [], expression = '', component = [] } = resource as Definition;
  if (code === undefined || type === undefined) {
    return [];
  }
  const components = component.map(({ definition, expression: path = '' }) => {
    const url = typeof definition === 'string' ? definition : (definition?.reference ?? '');
    return { type: typeOfDefinition(model, url, base, all), expression: path };
  });
  return [{ code, type, bases: base, targets: target, expression, components, added: true }];
}

/** The type of a part of a composite: from the package, or from the specification, whose urls end in `Type-code`. */
function typeOfDefinition(model: FhirModel, url: string, bases: readonly string[], all: readonly Resource[]): string {
  const own = all.find((it) => it.url === url)?.type;
  if (typeof own === 'string') {
    return own;
  }
  const code = url.slice(url.lastIndexOf('/') + 1).replace(/^[A-Za-z]+-/, '');
  return bases.flatMap((base) => model.searchParameters.find(base, code)?.type ?? [])[0] ?? '';
}
