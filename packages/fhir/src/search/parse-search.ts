import { err, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { fhirLimits } from '../limits.ts';
import type { FhirModel } from '../model.ts';
import { type FilterContext, parseFilter } from './parse-filter.ts';
import type { Include, Search, SearchFilter, SearchPair, SortKey } from './search.ts';

export interface ParseSearchOptions {
  /** Our own address, without a slash at the end: references to it are read as relative ones. */
  readonly base?: string;
  /** `$lastn` knows the parameter `max` besides those of a search. */
  readonly operation?: 'lastn';
}

/** Parameters that shape the answer or the transport; the node handles the last three itself. */
const silent = new Set(['_format', '_pretty', '_count', '_cursor', '_total', '_summary', '_elements']);

/**
 * Reads a search on one type (FHIR R4 3.1.1). Pairs are decoded names and values in their order; a repeated name is AND,
 * a comma is OR. A malformed value or an unknown modifier is a fault; an unknown parameter is reported in `unsupported`.
 */
export function parseSearch(
  type: string,
  pairs: readonly SearchPair[],
  { definitions, searchParameters: parameters }: FhirModel,
  options: ParseSearchOptions = {},
): Result<Search> {
  const { base } = options;
  if (!definitions.isResourceType(type)) {
    return err(fault('FHIR-UNKNOWN-TYPE', { name: type.slice(0, 64), version: definitions.version }));
  }
  const values = pairs.reduce((total, [, value]) => total + value.split(',').length, 0);
  if (values > fhirLimits.searchValues) {
    return err(fault('FHIR-TOO-MANY-PARAMETERS', { max: fhirLimits.searchValues }));
  }
  const { isResourceType, resourceTypes } = definitions;
  const context: FilterContext = { parameters, isResourceType, resourceTypes, ...(base === undefined ? {} : { base }) };
  const draft = new Draft(type, context);
  for (const pair of pairs) {
    const found = options.operation === 'lastn' && pair[0] === 'max' ? draft.addMax(pair) : draft.add(pair);
    if (!found.ok) {
      return found;
    }
  }
  return ok(draft.search());
}

/** Collects the parts of one search while its pairs pass by. */
class Draft {
  readonly #type: string;
  readonly #context: FilterContext;
  readonly #filters: SearchFilter[] = [];
  readonly #include: Include[] = [];
  readonly #revinclude: Include[] = [];
  readonly #sort: SortKey[] = [];
  readonly #handled: SearchPair[] = [];
  readonly #unsupported: string[] = [];
  #result: Partial<Search> = {};

  constructor(type: string, context: FilterContext) {
    this.#type = type;
    this.#context = context;
  }

  search(): Search {
    return {
      type: this.#type,
      filters: this.#filters,
      include: this.#include,
      revinclude: this.#revinclude,
      sort: this.#sort,
      total: 'none',
      countOnly: false,
      ...this.#result,
      handled: this.#handled,
      unsupported: this.#unsupported,
    };
  }

  add(pair: SearchPair): Result<void> {
    const [name, value] = pair;
    if (value.trim() === '') {
      this.#unsupported.push(name);
      return ok();
    }
    const bare = name.replace(/:.*$/, '');
    if (bare === '_include' || bare === '_revinclude') {
      return this.#addInclude(bare, pair);
    }
    if (name === '_sort') {
      return this.#addSort(pair);
    }
    if (silent.has(name)) {
      return this.#addResultParameter(pair);
    }
    const filter = parseFilter(this.#context, this.#type, pair);
    if (!filter.ok) {
      return filter;
    }
    if (filter.value === undefined) {
      this.#unsupported.push(name);
    } else {
      this.#filters.push(filter.value);
      this.#handled.push(pair);
    }
    return ok();
  }

  addMax(pair: SearchPair): Result<void> {
    const max = pair[1].trim();
    if (!/^[1-9]\d{0,3}$/.test(max)) {
      return err(fault('FHIR-PARAMETER-VALUE', { name: 'max', type: 'positiveInt' }, 'max'));
    }
    this.#result = { ...this.#result, max: Number(max) };
    this.#handled.push(pair);
    return ok();
  }

  #addInclude(kind: '_include' | '_revinclude', [name, value]: SearchPair): Result<void> {
    const modifier = name.split(':')[1];
    const [source = '', code = '', target] = value.trim().split(':');
    const known = code === '*' || this.#context.parameters.find(source, code)?.type === 'reference';
    const iterates = modifier === 'iterate' || modifier === 'recurse';
    if ((modifier !== undefined && !iterates) || !this.#context.isResourceType(source) || !known) {
      return err(fault('FHIR-PARAMETER-VALUE', { name: kind, type: 'include' }, kind));
    }
    const list = kind === '_include' ? this.#include : this.#revinclude;
    list.push({ source, code, iterate: iterates, ...(target === undefined || target === '' ? {} : { target }) });
    this.#handled.push([name, value]);
    return ok();
  }

  #addSort(pair: SearchPair): Result<void> {
    for (const part of pair[1].split(',')) {
      const key = part.trim();
      const descending = key.startsWith('-');
      const parameter = this.#context.parameters.find(this.#type, descending ? key.slice(1) : key);
      if (parameter === undefined) {
        return err(fault('FHIR-PARAMETER-VALUE', { name: '_sort', type: 'parameter' }, '_sort'));
      }
      this.#sort.push({ parameter, descending });
    }
    this.#handled.push(pair);
    return ok();
  }

  #addResultParameter(pair: SearchPair): Result<void> {
    const [name] = pair;
    const value = pair[1].trim();
    const shaped = shapeOf(name, value);
    if (shaped === 'wrong') {
      return err(fault('FHIR-PARAMETER-VALUE', { name, type: 'code' }, name));
    }
    if (shaped === 'unsupported') {
      this.#unsupported.push(name);
      return ok();
    }
    this.#result = { ...this.#result, ...shaped };
    if (name !== '_cursor') {
      this.#handled.push(pair);
    }
    return ok();
  }
}

function shapeOf(name: string, value: string): Partial<Search> | 'wrong' | 'unsupported' {
  switch (name) {
    case '_count':
      return /^\d{1,9}$/.test(value) ? { count: Math.min(Number(value), limits.pageMax) } : 'wrong';
    case '_cursor':
      return { cursor: value };
    case '_total':
      return value === 'none' || value === 'estimate' || value === 'accurate' ? { total: value } : 'wrong';
    case '_elements':
      return { elements: value.split(',').map((element) => element.trim()) };
    case '_summary':
      return value === 'count'
        ? { countOnly: true }
        : value === 'false'
          ? {}
          : ['true', 'text', 'data'].includes(value)
            ? 'unsupported'
            : 'wrong';
    default:
      return {};
  }
}
