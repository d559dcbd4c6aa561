/** The search parameters of each resource type: data from the specification and from loaded packages, compiled on first use. */
import type { Definitions } from '../definitions/definitions.ts';
import { compileExpression, type Route } from './compile-expression.ts';
import { specialRoute } from './special-parameters.ts';

/** How the values of a parameter are compared. */
export type SearchParameterType =
  | 'token'
  | 'reference'
  | 'date'
  | 'string'
  | 'number'
  | 'quantity'
  | 'uri'
  | 'composite';

/** One part of a composite parameter; its routes start at what the routes of the composite yield. */
export interface SearchComponent extends Pick<SearchParameter, 'code' | 'type' | 'targets' | 'routes'> {
  /** The routes start at the resource instead. */
  readonly fromResource: boolean;
}

export interface SearchParameter {
  readonly code: string;
  readonly type: SearchParameterType;
  /** As its definition says it; `special` is searched as another type. */
  readonly declaredType: string;
  /** The resource type it is used on. */
  readonly base: string;
  /** Types a reference may point at; empty means any. */
  readonly targets: readonly string[];
  readonly expression: string;
  /** Where its values stand in the resource; never empty. */
  readonly routes: readonly Route[];
  /** Of a composite, in the order of its values. */
  readonly components: readonly SearchComponent[];
  /** From a package that was loaded: resources stored before have no index rows for it. */
  readonly added: boolean;
}

/** A parameter of the specification or of a package that cannot be searched by, and why. */
export interface UnsupportedParameter {
  readonly code: string;
  readonly declaredType: string;
  readonly reason: string;
}

/** What we can search by, and what not: exactly this stands in the CapabilityStatement. */
export interface SearchParameters {
  of(resourceType: string): readonly SearchParameter[];
  find(resourceType: string, code: string): SearchParameter | undefined;
  unsupported(resourceType: string): readonly UnsupportedParameter[];
}

/** A parameter before it is compiled. */
export interface ParameterSource {
  readonly code: string;
  readonly type: string;
  readonly bases: readonly string[];
  readonly targets: readonly string[];
  readonly expression: string;
  readonly components: readonly { readonly type: string; readonly expression: string }[];
  readonly added: boolean;
}

/** @param text one parameter a line, tab separated: code, type, base types, targets, FHIRPath, and `type=FHIRPath;...` of a composite */
export function readParameterTable(text: string): readonly ParameterSource[] {
  return text.split('\n').flatMap((line) => {
    const [code, type, bases, targets, expression = '', components] = line.split('\t');
    return code && type && bases
      ? [
          {
            code,
            type,
            bases: bases.split(','),
            targets: targets ? targets.split(',') : [],
            expression,
            components: components ? components.split(';').map(readComponent) : [],
            added: false,
          },
        ]
      : [];
  });
}

function readComponent(text: string): ParameterSource['components'][number] {
  const at = text.indexOf('=');
  return { type: text.slice(0, at), expression: text.slice(at + 1) };
}

interface Compiled {
  readonly known: ReadonlyMap<string, SearchParameter>;
  readonly unsupported: readonly UnsupportedParameter[];
}

const every = ['Resource', 'DomainResource'];

/** Of two sources with the same code the last one counts. */
export function createSearchParameters(
  definitions: Definitions,
  sources: readonly ParameterSource[],
): SearchParameters {
  const compiled = new Map<string, Compiled>();
  const all = (resourceType: string): Compiled => {
    const known = compiled.get(resourceType);
    if (known !== undefined || !definitions.isResourceType(resourceType)) {
      return known ?? { known: new Map(), unsupported: [] };
    }
    const parameters = new Map<string, SearchParameter>();
    const unsupported = new Map<string, UnsupportedParameter>();
    for (const source of sources) {
      if (source.bases.some((base) => base === resourceType || every.includes(base))) {
        const found = compileParameter(definitions, resourceType, source);
        if ('reason' in found) {
          unsupported.set(source.code, found);
        } else {
          parameters.set(source.code, found);
        }
      }
    }
    const without = [...unsupported.values()].filter(({ code }) => !parameters.has(code));
    const made = { known: parameters, unsupported: without };
    compiled.set(resourceType, made);
    return made;
  };
  return {
    of: (resourceType) => [...all(resourceType).known.values()],
    find: (resourceType, code) => all(resourceType).known.get(code),
    unsupported: (resourceType) => all(resourceType).unsupported,
  };
}

const plain = new Set<string>(['token', 'reference', 'date', 'string', 'number', 'quantity', 'uri']);

function compileParameter(
  definitions: Definitions,
  base: string,
  source: ParameterSource,
): SearchParameter | UnsupportedParameter {
  const { code, type, expression, targets, added } = source;
  const settings = {
    code,
    declaredType: type,
    base,
    targets: targets.includes('*') ? [] : targets,
    expression,
    components: [],
    added,
  };
  const refused = (reason: string): UnsupportedParameter => ({ code, declaredType: type, reason });
  if (type === 'special') {
    const special = specialRoute(code);
    return special === undefined
      ? refused('special: its rule is not built in')
      : { ...settings, type: special.as, routes: [special.route] };
  }
  if (expression === '') {
    return refused('its definition has no expression');
  }
  const routes = usefulRoutes(type, compileExpression(definitions, base, expression), definitions);
  if (routes.length === 0) {
    return refused('its expression finds nothing in this type');
  }
  if (type === 'composite') {
    const components = source.components.map((component) => compileComponent(definitions, base, routes, component));
    const complete = components.length > 1 && components.every(({ routes: found }) => found.length > 0);
    return complete ? { ...settings, type, routes, components } : refused('a part of it finds nothing in this type');
  }
  return plain.has(type)
    ? { ...settings, type: type as SearchParameterType, routes }
    : refused(`the type ${type} is not known`);
}

function compileComponent(
  definitions: Definitions,
  base: string,
  routes: readonly Route[],
  { type, expression }: ParameterSource['components'][number],
): SearchComponent {
  const fromResource = expression.startsWith('%resource.');
  const roots = fromResource ? [base] : [...new Set(routes.map((route) => route.type))];
  const path = fromResource ? expression.slice('%resource.'.length) : expression;
  const compiled = plain.has(type) ? roots.flatMap((root) => compileExpression(definitions, root, path)) : [];
  const found = [...new Map(compiled.map((route) => [`${route.path} ${route.type}`, route])).values()];
  return { code: path, type: settleType(type, found), targets: [], routes: found, fromResource };
}

/** Two parts of one R4 composite name each other's definition: a code is a token and a Reference is none, whatever they say. */
function settleType(type: string, routes: readonly Route[]): SearchParameterType {
  const holds = (name: string) => routes.some((route) => route.type === name);
  return holds('Reference') ? 'reference' : holds('code') ? 'token' : (type as SearchParameterType);
}

/** Types a value of an extension can have for each type of parameter; other values cannot be compared. */
const comparable: Readonly<Record<string, readonly string[]>> = {
  token: ['CodeableConcept', 'Coding', 'Identifier', 'ContactPoint', 'code', 'boolean', 'string', 'uri', 'id'],
  reference: ['Reference', 'canonical', 'uri'],
  date: ['date', 'dateTime', 'instant', 'Period', 'Timing'],
  string: ['string', 'HumanName', 'Address', 'markdown'],
  number: ['integer', 'decimal', 'positiveInt', 'unsignedInt', 'Range'],
  quantity: ['Quantity', 'Money', 'Range', 'Duration', 'Age', 'Count', 'Distance'],
  uri: ['uri', 'url', 'canonical', 'oid', 'uuid'],
};

/** A path that ends at an extension means its value; of a value that may have any type only what can be compared is looked at. */
function usefulRoutes(type: string, routes: readonly Route[], definitions: Definitions): readonly Route[] {
  const valued = routes.flatMap((route) => (route.type === 'Extension' ? intoValue(route, definitions) : [route]));
  const wanted = Object.hasOwn(comparable, type) ? comparable[type] : undefined;
  return wanted === undefined
    ? valued
    : valued.filter((route) => !route.path.includes('extension.value') || wanted.includes(route.type));
}

function intoValue(route: Route, definitions: Definitions): readonly Route[] {
  return compileExpression(definitions, 'Extension', 'value').map((value) => ({
    path: `${route.path}.${value.path}`,
    type: value.type,
    single: route.single && value.single,
    values: (node) => route.values(node).flatMap((extension) => value.values(extension.value)),
  }));
}
