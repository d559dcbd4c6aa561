/** Search parameters of a loaded package, added to those of a model. */
import type { FhirModel } from '../model.ts';
import type { Resource } from '../resource.ts';
import { createSearchParameters, type ParameterSource } from './search-parameter.ts';

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

/** What a package holds was never checked against FHIR: what has another shape is as if it were not there. */
function sourceOf(model: FhirModel, resource: Resource, all: readonly Resource[]): readonly ParameterSource[] {
  const { code, type, base, target, expression, component } = resource as unknown as Unchecked;
  if (typeof code !== 'string' || typeof type !== 'string') {
    return [];
  }
  const bases = texts(base);
  const components = (Array.isArray(component) ? component : []).map((it: unknown) => {
    const { definition, expression: path } = (it ?? {}) as Unchecked;
    const url =
      typeof definition === 'string' ? definition : text((definition as Unchecked | null | undefined)?.reference);
    return { type: typeOfDefinition(model, url, bases, all), expression: text(path) };
  });
  return [{ code, type, bases, targets: texts(target), expression: text(expression), components, added: true }];
}

type Unchecked = Readonly<Record<string, unknown>>;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
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
