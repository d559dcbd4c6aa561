/** One `include` or `exclude` of a value set as a set of codes. */

import { codesByGrammar } from './code-grammars.ts';
import { allOf, type CodeSet, unknownCodes } from './code-set.ts';
import type { CodeSystem } from './code-system.ts';
import { asObjects, asText, asTexts, type JsonRecord } from './json-record.ts';

export interface Lookup {
  codeSystem(url: string, version: string | undefined): CodeSystem | undefined;
  valueSet(canonical: string): CodeSet;
}

/** A system and its conditions, and every value set named, hold together. */
export function includeCodes(include: JsonRecord, lookup: Lookup): CodeSet {
  const system = asText(include.system);
  const imported = asTexts(include.valueSet).map((canonical) => lookup.valueSet(canonical));
  const own = system === undefined ? [] : [systemCodes(include, system, lookup)];
  return own.length + imported.length === 0 ? unknownCodes : allOf([...own, ...imported]);
}

function systemCodes(include: JsonRecord, url: string, lookup: Lookup): CodeSet {
  const concepts = asObjects(include.concept);
  if (concepts.length > 0) {
    const codes = new Set(concepts.flatMap(({ code }) => asText(code) ?? []));
    const { find } = foldedSystem(lookup.codeSystem(url, asText(include.version)), codes);
    return listedCodes(url, codes, find);
  }
  const filters = asObjects(include.filter);
  const codeSystem = lookup.codeSystem(url, asText(include.version));
  if (codeSystem === undefined) {
    const fits = filters.length === 0 ? codesByGrammar(url) : undefined;
    return fits === undefined ? openSystem(url) : grammarCodes(url, fits);
  }
  return wholeSystem(codeSystem, filters);
}

/** Codes that a case-insensitive system writes otherwise are the same codes. */
function foldedSystem(codeSystem: CodeSystem | undefined, codes: ReadonlySet<string>) {
  return {
    find: (code: string) => codes.has(code) || codes.has(codeSystem?.find(code) ?? code),
  };
}

function listedCodes(url: string, codes: ReadonlySet<string>, has: (code: string) => boolean): CodeSet {
  return {
    has: (system, code) => (system === undefined || system === url) && has(code),
    decided: true,
    listed: true,
    *codes() {
      for (const code of codes) {
        yield { system: url, code };
      }
    },
  };
}

/** A system that is not in hand: its codes may be in the set, those of other systems are not. */
function openSystem(url: string): CodeSet {
  return { ...unknownCodes, has: (system) => (system === undefined || system === url ? undefined : false) };
}

function grammarCodes(url: string, fits: (code: string) => boolean): CodeSet {
  return {
    has: (system, code) => (system === undefined || system === url) && fits(code),
    decided: true,
    listed: false,
    codes: () => [],
  };
}

function wholeSystem(codeSystem: CodeSystem, filters: readonly JsonRecord[]): CodeSet {
  const { url, complete } = codeSystem;
  const tests = filters.map((filter) => filterTest(codeSystem, filter));
  const understood = tests.every((test) => test !== undefined);
  const passes = (code: string): boolean | undefined => {
    const found = codeSystem.find(code);
    if (found === undefined) {
      return complete ? false : undefined;
    }
    return understood ? tests.every((test) => test?.(found) === true) : undefined;
  };
  const decided = complete && understood;
  return {
    has: (system, code) => (system === undefined || system === url ? passes(code) : false),
    decided,
    listed: decided,
    *codes() {
      for (const code of codeSystem.codes) {
        if (passes(code) === true) {
          yield { system: url, code };
        }
      }
    },
  };
}

/** Undefined when the filter cannot be judged with what the code system tells. */
function filterTest(codeSystem: CodeSystem, filter: JsonRecord): ((code: string) => boolean) | undefined {
  const [property, op, value] = [asText(filter.property), asText(filter.op), asText(filter.value)];
  if (property === undefined || value === undefined) {
    return undefined;
  }
  const list = () => new Set(value.split(',').map((item) => item.trim()));
  if (property === 'concept' || property === 'code') {
    switch (op) {
      case 'is-a':
        return (code) => codeSystem.isA(code, value);
      case 'descendent-of':
        return (code) => code !== value && codeSystem.isA(code, value);
      case 'is-not-a':
        return (code) => !codeSystem.isA(code, value);
      case 'generalizes':
        return (code) => codeSystem.isA(value, code);
      case '=':
        return (code) => code === value;
      case 'in': {
        const codes = list();
        return (code) => codes.has(code);
      }
      case 'not-in': {
        const codes = list();
        return (code) => !codes.has(code);
      }
      default:
        return undefined;
    }
  }
  return propertyTest(codeSystem, property, op, value);
}

function propertyTest(
  codeSystem: CodeSystem,
  property: string,
  op: string | undefined,
  value: string,
): ((code: string) => boolean) | undefined {
  if (codeSystem.codes.every((code) => codeSystem.property(code, property) === undefined)) {
    return undefined;
  }
  const values = (code: string) => codeSystem.property(code, property) ?? [];
  switch (op) {
    case '=':
      return (code) => values(code).includes(value);
    case 'in':
      return (code) => values(code).some((found) => value.split(',').includes(found));
    case 'not-in':
      return (code) => !values(code).some((found) => value.split(',').includes(found));
    case 'exists':
      return (code) => values(code).length > 0 === (value === 'true');
    default:
      return undefined;
  }
}
