/** One `name[:modifier][.chain]=values` of a search, read against the search parameters of its type. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { fhirLimits } from '../limits.ts';
import { parseDate } from './date.ts';
import { parseNumber, parseQuantity } from './number.ts';
import { parseReference } from './reference.ts';
import type { ChainLink, SearchFilter, SearchModifier, SearchPair, SearchValue } from './search.ts';
import type { SearchParameter, SearchParameters } from './search-parameter.ts';
import { splitValues, unescapeValue } from './split-values.ts';
import { parseToken } from './token.ts';

export interface FilterContext {
  readonly parameters: SearchParameters;
  readonly isResourceType: (name: string) => boolean;
  readonly resourceTypes: readonly string[];
  /** Our own address, without a slash at the end. */
  readonly base?: string;
}

const modifiers: Readonly<Record<string, readonly SearchModifier[]>> = {
  token: ['not', 'missing', 'text', 'of-type'],
  reference: ['missing', 'identifier'],
  date: ['missing'],
  string: ['missing', 'exact', 'contains'],
  number: ['missing'],
  quantity: ['missing'],
  uri: ['missing', 'below', 'above'],
};

/** Undefined when the parameter does not exist for the type: the caller decides whether that is an error. */
export function parseFilter(
  context: FilterContext,
  type: string,
  [name, text]: SearchPair,
  depth = 0,
): Result<SearchFilter | undefined> {
  const dot = name.indexOf('.');
  const [code = '', suffix] = (dot < 0 ? name : name.slice(0, dot)).split(':');
  const parameter = context.parameters.find(type, code);
  if (parameter === undefined) {
    return ok(undefined);
  }
  if (dot >= 0) {
    return parseChain(context, parameter, suffix, [name, text], depth);
  }
  const targetType =
    suffix !== undefined && parameter.type === 'reference' && context.isResourceType(suffix) ? suffix : undefined;
  const modifier = targetType === undefined ? (suffix as SearchModifier | undefined) : undefined;
  if (modifier !== undefined && !modifiers[parameter.type]?.includes(modifier)) {
    return err(fault('FHIR-PARAMETER-MODIFIER', { name: code, modifier: modifier.slice(0, 64) }, code));
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
    const value = parseValue(context, parameter, modifier, targetType, part.trim());
    if (value === undefined) {
      return err(
        fault('FHIR-PARAMETER-VALUE', { name: code, type: modifier === 'identifier' ? 'token' : parameter.type }, code),
      );
    }
    values.push(value);
  }
  return ok({ ...settings, values });
}

function parseValue(
  context: FilterContext,
  parameter: SearchParameter,
  modifier: SearchModifier | undefined,
  targetType: string | undefined,
  text: string,
): SearchValue | undefined {
  if (text === '' || text.length > fhirLimits.searchValueLength) {
    return undefined;
  }
  if (modifier === 'identifier') {
    return parseToken(text, false);
  }
  switch (parameter.type) {
    case 'token':
      return modifier === 'text'
        ? { kind: 'token', code: unescapeValue(text) }
        : parseToken(text, modifier === 'of-type');
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
  }
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
  const possible = parameter.targets.length > 0 ? parameter.targets : context.resourceTypes;
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
