/** One `name[:modifier][.chain]=values` of a search, read against the search parameters of its type. */
import { err, ok, type Result, safeName } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { fhirLimits } from '../limits.ts';
import type { FhirModel } from '../model.ts';
import { parseDate } from './date.ts';
import { parseNumber, parseQuantity } from './number.ts';
import { parseReference } from './reference.ts';
import type {
  ChainLink,
  CompositeValue,
  SearchFilter,
  SearchModifier,
  SearchPair,
  SearchValue,
  TokenValue,
} from './search.ts';
import type { SearchComponent, SearchParameter, SearchParameterType } from './search-parameter.ts';
import { splitValues, unescapeValue } from './split-values.ts';
import { parseToken } from './token.ts';

export interface FilterContext {
  readonly model: FhirModel;
  /** Our own address, without a slash at the end. */
  readonly base?: string;
}

const modifiers: Readonly<Record<SearchParameterType, readonly SearchModifier[]>> = {
  token: ['not', 'missing', 'text', 'in', 'not-in', 'of-type', 'below', 'above'],
  reference: ['missing', 'identifier'],
  date: ['missing'],
  string: ['missing', 'exact', 'contains'],
  number: ['missing'],
  quantity: ['missing'],
  uri: ['missing', 'below', 'above'],
  composite: ['missing'],
};

/** Undefined when the parameter does not exist for the type: the caller decides whether that is an error. */
export function parseFilter(
  context: FilterContext,
  type: string,
  [name, text]: SearchPair,
  depth = 0,
): Result<SearchFilter | undefined> {
  if (name === '_has' || name.startsWith('_has:')) {
    return parseHas(context, type, [name, text], depth);
  }
  const dot = name.indexOf('.');
  const [code = '', suffix, ...more] = (dot < 0 ? name : name.slice(0, dot)).split(':');
  const parameter = context.model.searchParameters.find(type, code);
  if (parameter === undefined) {
    return ok(undefined);
  }
  if (dot >= 0) {
    return parseChain(context, parameter, suffix, [name, text], depth);
  }
  const targetType =
    suffix !== undefined && parameter.type === 'reference' && context.model.definitions.isResourceType(suffix)
      ? suffix
      : undefined;
  const modifier = targetType === undefined ? (suffix as SearchModifier | undefined) : undefined;
  if (more.length > 0 || (modifier !== undefined && !modifiers[parameter.type].includes(modifier))) {
    return err(fault('FHIR-PARAMETER-MODIFIER', { name: code, modifier: safeName([suffix, ...more].join(':')) }, code));
  }
  const settings = {
    name,
    parameter,
    ...(modifier === undefined ? {} : { modifier }),
    ...(targetType === undefined ? {} : { targetType }),
  };
  if (modifier === 'missing') {
    const missing = text.trim();
    return missing === 'true' || missing === 'false'
      ? ok({ ...settings, values: [], missing: missing === 'true' })
      : err(fault('FHIR-PARAMETER-VALUE', { name: code, type: 'boolean' }, code));
  }
  const values: SearchValue[] = [];
  for (const part of splitValues(text, ',')) {
    const value = parseValue(context, settings, part.trim());
    if (value === undefined) {
      return err(
        fault(
          faultOf(parameter.type, modifier),
          { name: code, type: modifier === 'identifier' ? 'token' : parameter.type },
          code,
        ),
      );
    }
    values.push(value);
  }
  return ok({ ...settings, values });
}

function faultOf(type: SearchParameterType, modifier: SearchModifier | undefined) {
  if (modifier === 'in' || modifier === 'not-in') {
    return 'FHIR-VALUE-SET-UNKNOWN';
  }
  const hierarchic = type === 'token' && (modifier === 'below' || modifier === 'above');
  return hierarchic ? 'FHIR-HIERARCHY-UNKNOWN' : 'FHIR-PARAMETER-VALUE';
}

type ValueSettings = Pick<SearchFilter, 'modifier' | 'targetType'> & {
  readonly parameter: Pick<SearchParameter, 'type' | 'targets'> & { readonly components?: readonly SearchComponent[] };
};

function parseValue(context: FilterContext, settings: ValueSettings, text: string): SearchValue | undefined {
  return settings.parameter.type === 'composite'
    ? parseComposite(context, settings, text)
    : parsePlain(context, settings, text);
}

function parseComposite(
  context: FilterContext,
  { parameter: { components = [] } }: ValueSettings,
  text: string,
): CompositeValue | undefined {
  const texts = splitValues(text, '$');
  const parts = components.flatMap(
    (component, index) => parsePlain(context, { parameter: component }, texts[index]?.trim() ?? '') ?? [],
  );
  return texts.length === components.length && parts.length === texts.length ? { kind: 'composite', parts } : undefined;
}

function parsePlain(
  context: FilterContext,
  { parameter, modifier, targetType }: ValueSettings,
  text: string,
): CompositeValue['parts'][number] | undefined {
  if (text === '' || text.length > fhirLimits.searchValueLength) {
    return undefined;
  }
  if (modifier === 'identifier') {
    return parseToken(text, false);
  }
  switch (parameter.type) {
    case 'token':
      return parseTokenValue(context, modifier, text);
    case 'reference': {
      const only = parameter.targets.length === 1 ? parameter.targets[0] : undefined;
      return parseReference(unescapeValue(text), targetType ?? only, context.base);
    }
    case 'date':
      return parseDate(text);
    case 'string':
      return { kind: 'string', text: unescapeValue(text) };
    case 'number':
      return parseNumber(text);
    case 'quantity':
      return parseQuantity(text);
    case 'uri':
      return { kind: 'uri', text: unescapeValue(text) };
    case 'composite':
      return undefined;
  }
}

function parseTokenValue(
  { model }: FilterContext,
  modifier: SearchModifier | undefined,
  text: string,
): TokenValue | undefined {
  switch (modifier) {
    case 'text':
      return { kind: 'token', code: unescapeValue(text) };
    case 'in':
    case 'not-in': {
      const isMember = model.valueSets?.(unescapeValue(text));
      return isMember === undefined ? undefined : { kind: 'token', isMember };
    }
    case 'below':
    case 'above':
      return parseHierarchic(model, text, modifier === 'below');
    default:
      return parseToken(text, modifier === 'of-type');
  }
}

/** `system|code`, and what is a kind of that or what that is a kind of. */
function parseHierarchic({ hierarchies }: FhirModel, text: string, below: boolean): TokenValue | undefined {
  const { system = '', code } = parseToken(text, false) ?? {};
  const isA = hierarchies?.(system);
  return isA === undefined || code === undefined
    ? undefined
    : {
        kind: 'token',
        isMember: (of, found) => of === system && (below ? isA(found, code) : isA(code, found)),
      };
}

/** `subject:Patient.identifier=...`: every possible target type that knows the rest of the chain is a link. */
function parseChain(
  context: FilterContext,
  parameter: SearchParameter,
  declared: string | undefined,
  [name, text]: SearchPair,
  depth: number,
): Result<SearchFilter | undefined> {
  const rest = name.slice(name.indexOf('.') + 1);
  const impossible = err(fault('FHIR-PARAMETER-CHAIN', { name: parameter.code }, parameter.code));
  if (parameter.type !== 'reference' || depth >= fhirLimits.chainDepth) {
    return impossible;
  }
  const possible = parameter.targets.length > 0 ? parameter.targets : context.model.definitions.resourceTypes;
  const types = declared === undefined ? possible : possible.filter((type) => type === declared);
  const chain: ChainLink[] = [];
  for (const type of types) {
    const next = parseFilter(context, type, [rest, text], depth + 1);
    if (!next.ok && declared !== undefined) {
      return next;
    }
    if (next.ok && next.value !== undefined) {
      chain.push({ type, filter: next.value });
    }
  }
  return chain.length === 0 ? impossible : ok({ name, parameter, values: [], chain });
}

/** `_has:Observation:patient:code=...`, also nested. The filter has the name `_has:...` and the values of the last parameter. */
function parseHas(
  context: FilterContext,
  base: string,
  [name, text]: SearchPair,
  depth: number,
): Result<SearchFilter | undefined> {
  const [, type = '', code = '', rest = ''] = /^_has:([A-Za-z]{1,64}):([\w-]{1,64}):(.+)$/.exec(name) ?? [];
  const { searchParameters } = context.model;
  const id = searchParameters.find(base, '_id');
  const reference = searchParameters.find(type, code);
  const pointsHere =
    reference?.type === 'reference' && (reference.targets.length === 0 || reference.targets.includes(base));
  const filter =
    id === undefined || !pointsHere || depth >= fhirLimits.chainDepth
      ? undefined
      : parseFilter(context, type, [rest, text], depth + 1);
  if (filter?.ok === false) {
    return filter;
  }
  return id === undefined || reference === undefined || filter?.value === undefined
    ? err(fault('FHIR-PARAMETER-CHAIN', { name: '_has' }, '_has'))
    : ok({ name, parameter: id, values: [], has: { type, reference, filter: filter.value } });
}
