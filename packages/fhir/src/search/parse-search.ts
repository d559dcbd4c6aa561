import { err, type Fault, limits, ok, type Result, safeName } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { fhirLimits } from '../limits.ts';
import type { FhirModel } from '../model.ts';
import { type FilterContext, parseFilter } from './parse-filter.ts';
import type { Include, Search, SearchFilter, SearchPair, SortKey } from './search.ts';
import { splitValues } from './split-values.ts';

export interface ParseSearchOptions {
  /** Our own address, without a slash at the end: references to it are read as relative ones. */
  readonly base?: string;
  /** `$lastn` knows the parameter `max` besides those of a search. */
  readonly operation?: 'lastn';
}

/** Parameters that shape the answer or the transport. */
const silent = new Set(['_format', '_pretty', '_count', '_cursor', '_total', '_summary', '_elements', '_contained']);

/** What the parameters that shape the answer may say, for who says something else. */
const forms: Readonly<Record<string, string>> = {
  _count: 'integer',
  _total: 'none|estimate|accurate',
  _summary: 'true|text|data|count|false',
};

/**
 * Parameters whose neglect would change the meaning of the answer too much to be a warning. `_contained=false` is what
 * a search here always does.
 */
const refused = new Set(['_filter', '_text', '_content', '_query', '_list', '_contained', '_containedType']);

/**
 * Reads a search on one type (FHIR R4 3.1.1). Pairs are decoded names and values in their order; a repeated name is AND,
 * a comma is OR. A malformed value or an unknown modifier is a fault; an unknown parameter is reported in `unsupported`.
 */
export function parseSearch(
  type: string,
  pairs: readonly SearchPair[],
  model: FhirModel,
  options: ParseSearchOptions = {},
): Result<Search> {
  const { definitions } = model;
  const { base } = options;
  if (!definitions.isResourceType(type)) {
    return err(fault('FHIR-UNKNOWN-TYPE', { name: safeName(type), version: definitions.version }));
  }
  const values = pairs.reduce((total, [, value]) => total + countValues(value), 0);
  if (values > fhirLimits.searchValues) {
    return err(fault('FHIR-TOO-MANY-PARAMETERS', { max: fhirLimits.searchValues }));
  }
  const context: FilterContext = { model, ...(base === undefined ? {} : { base }) };
  const draft = new Draft(type, context);
  for (const pair of pairs) {
    const found = options.operation === 'lastn' && pair[0] === 'max' ? draft.addMax(pair) : draft.add(pair);
    if (!found.ok) {
      return found;
    }
  }
  return ok(draft.search());
}

function countValues(text: string): number {
  let count = 1;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    count += 1;
  }
  return count;
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
  readonly #notes: Fault[] = [];
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
      notes: this.#notes,
    };
  }

  add(pair: SearchPair): Result<void> {
    const [name, value] = pair;
    const [bare = ''] = name.split(':', 1);
    if (refused.has(bare) && !(name === '_contained' && value.trim() === 'false')) {
      return err(fault('FHIR-PARAMETER-REFUSED', { name: bare }, bare));
    }
    if (value.trim() === '') {
      this.#unsupported.push(name);
      return ok();
    }
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
    const modifier = name.slice(kind.length + 1);
    const type = 'Type:parameter[:Type]';
    const wrong = err(fault('FHIR-PARAMETER-VALUE', { name: kind, type }, kind));
    if (!['', 'iterate', 'recurse'].includes(modifier)) {
      return wrong;
    }
    const list = kind === '_include' ? this.#include : this.#revinclude;
    for (const part of splitValues(value, ',')) {
      const include = this.#readInclude(kind, part.trim(), modifier !== '');
      if (include === undefined || list.length >= fhirLimits.includes) {
        return wrong;
      }
      list.push(include);
    }
    this.#handled.push([name, value]);
    return ok();
  }

  /** `Type:parameter[:target]`; `*` alone is every reference of what is searched, backwards it would be everything. */
  #readInclude(kind: '_include' | '_revinclude', text: string, iterate: boolean): Include | undefined {
    const { definitions, searchParameters } = this.#context.model;
    const whole = text === '*' && kind === '_include' ? `${this.#type}:*` : text;
    const [source = '', code = '', target = '', ...more] = whole.split(':');
    const known = code === '*' || searchParameters.find(source, code)?.type === 'reference';
    const targeted = target === '' || definitions.isResourceType(target);
    return more.length > 0 || !definitions.isResourceType(source) || !known || !targeted
      ? undefined
      : { source, code, iterate, ...(target === '' ? {} : { target }) };
  }

  #addSort(pair: SearchPair): Result<void> {
    for (const part of pair[1].split(',')) {
      const key = part.trim();
      const descending = key.startsWith('-');
      const parameter = this.#context.model.searchParameters.find(this.#type, descending ? key.slice(1) : key);
      if (parameter === undefined || parameter.type === 'composite' || this.#sort.length >= fhirLimits.sortKeys) {
        const type = `[-]parameter of ${this.#type}`;
        return err(fault('FHIR-PARAMETER-VALUE', { name: '_sort', type }, '_sort'));
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
      return err(fault('FHIR-PARAMETER-VALUE', { name, type: forms[name] ?? 'code' }, name));
    }
    this.#result = { ...this.#result, ...shaped };
    if (name === '_count' && Number(value) > limits.pageMax) {
      this.#notes.push(fault('FHIR-COUNT-CAPPED', { max: limits.pageMax }, '_count'));
      this.#handled.push([name, String(limits.pageMax)]);
    } else if (name !== '_cursor') {
      this.#handled.push(pair);
    }
    return ok();
  }
}

function shapeOf(name: string, value: string): Partial<Search> | 'wrong' {
  switch (name) {
    case '_count':
      return countOf(value);
    case '_cursor':
      return { cursor: value };
    case '_total':
      return value === 'none' || value === 'estimate' || value === 'accurate' ? { total: value } : 'wrong';
    case '_elements':
      return { elements: value.split(',').map((element) => element.trim()) };
    case '_summary':
      return summaryOf(value);
    default:
      return {};
  }
}

/** None at all is a question for the number (R4 3.1.1.5.4). */
function countOf(value: string): Partial<Search> | 'wrong' {
  if (!/^\d{1,20}$/.test(value)) {
    return 'wrong';
  }
  const count = Math.min(Number(value), limits.pageMax);
  return count === 0 ? { count, countOnly: true } : { count };
}

function summaryOf(value: string): Partial<Search> | 'wrong' {
  switch (value) {
    case 'count':
      return { countOnly: true };
    case 'false':
      return {};
    case 'true':
    case 'text':
    case 'data':
      return { summary: value };
    default:
      return 'wrong';
  }
}
