/** What FHIR adds to FHIRPath: references, extensions, values, terminology, profiles and narrative. */

import type { Definitions } from '../../definitions/definitions.ts';
import { type Code, itemsCode, truthCode, valueCode } from '../code.ts';
import { type Collection, isNode, type PathItem, type PathNode } from '../item.ts';
import { checkNarrative } from '../narrative.ts';
import { pushNodes, rootResourceOf, stepsTo } from '../path-node.ts';
import { type Scope, singleItem, spend } from '../scope.ts';
import { systemValue } from '../system-value.ts';
import { argument, type Call, type PathFunctions, stringValue } from './path-function.ts';

function extension(call: Call): Code {
  const url = argument(call, 0);
  return itemsCode(call.at, (scope) => {
    const wanted = stringValue(url, scope, call.at);
    const found: PathNode[] = [];
    for (const item of call.source.items(scope)) {
      if (isNode(item) && item.members?.extension !== undefined) {
        for (const step of stepsTo(call.definitions, item.type, 'extension')) {
          pushNodes(found, item, step);
        }
      }
    }
    return found.filter((node) => node.members?.url === wanted);
  });
}

/** Only a primitive has a value; there must be exactly one. */
function primitiveValue(items: Collection): PathItem | undefined {
  const [item] = items;
  if (item === undefined || items.length > 1 || !isNode(item)) {
    return items.length > 1 ? undefined : item;
  }
  return item.value === undefined || item.value === item.members ? undefined : systemValue(item);
}

function resolve({ source, definitions, at }: Call): Code {
  return itemsCode(at, (scope) => {
    const items = source.items(scope);
    spend(scope, items.length, at);
    return items.flatMap((item) => {
      const reference = referenceIn(item);
      return reference === undefined ? [] : (target(definitions, scope, item, reference) ?? []);
    });
  });
}

function referenceIn(item: PathItem): string | undefined {
  const value = isNode(item) ? (item.members?.reference ?? item.value) : item;
  return typeof value === 'string' ? value : undefined;
}

/** Looks in the resource itself, then in the Bundle around it, then wherever the surroundings look. Nothing is fetched. */
function target(definitions: Definitions, scope: Scope, item: PathItem, reference: string): PathNode | undefined {
  const from = isNode(item) ? item : scope.focus.find(isNode);
  const { environment } = scope;
  const root = environment.rootResource ?? (from === undefined ? undefined : rootResourceOf(definitions, from));
  if (reference.startsWith('#')) {
    return root === undefined ? undefined : inside(definitions, root, reference.slice(1));
  }
  return (from === undefined ? undefined : inBundle(definitions, from, reference)) ?? environment.resolve?.(reference);
}

function inside(definitions: Definitions, root: PathNode, id: string): PathNode | undefined {
  if (id === '') {
    return root;
  }
  const contained: PathNode[] = [];
  for (const step of stepsTo(definitions, root.type, 'contained')) {
    pushNodes(contained, root, step);
  }
  return contained.find((node) => node.members?.id === id);
}

/** A relative reference is relative to the address of the entry that it stands in. */
function inBundle(definitions: Definitions, from: PathNode, reference: string): PathNode | undefined {
  let entry: PathNode | undefined = from;
  while (entry !== undefined && entry.type !== 'Bundle.entry') {
    entry = entry.parent;
  }
  const bundle = entry?.parent;
  if (entry === undefined || bundle === undefined) {
    return undefined;
  }
  const own = entry.members?.fullUrl;
  const base = typeof own === 'string' ? /^(https?:.*\/)[A-Z][A-Za-z]+\/[^/]+$/.exec(own)?.[1] : undefined;
  const wanted = base !== undefined && /^[A-Z][A-Za-z]+\//.test(reference) ? base + reference : reference;
  const entries: PathNode[] = [];
  for (const step of stepsTo(definitions, 'Bundle', 'entry')) {
    pushNodes(entries, bundle, step);
  }
  const found = entries.find((node) => node.members?.fullUrl === wanted.replace(/\/_history\/[^/]+$/, ''));
  const resource: PathNode[] = [];
  for (const step of found === undefined ? [] : stepsTo(definitions, 'Bundle.entry', 'resource')) {
    pushNodes(resource, found as PathNode, step);
  }
  return resource[0];
}

function memberOf(call: Call): Code {
  return truthCode((scope) => {
    const item = singleItem(call.source.items(scope), call.at);
    const valueSet = stringValue(argument(call, 0), scope, call.at);
    return item === undefined || valueSet === undefined ? undefined : scope.environment.memberOf?.(item, valueSet);
  });
}

function conformsTo(call: Call): Code {
  return truthCode((scope) => {
    const item = singleItem(call.source.items(scope), call.at);
    const profile = stringValue(argument(call, 0), scope, call.at);
    return item === undefined || profile === undefined || !isNode(item)
      ? undefined
      : scope.environment.conformsTo?.(item, profile);
  });
}

function htmlChecks({ source }: Call): Code {
  return truthCode((scope) => {
    const items = source.items(scope);
    return items.length === 0
      ? undefined
      : items.every((item) => {
          const value = systemValue(item);
          return typeof value === 'string' && checkNarrative(value) === undefined;
        });
  });
}

export const fhirFunctions: PathFunctions = {
  extension: { min: 1, max: 1, compile: extension },
  hasValue: {
    min: 0,
    max: 0,
    compile: ({ source }) => truthCode((scope) => primitiveValue(source.items(scope)) !== undefined),
  },
  getValue: {
    min: 0,
    max: 0,
    compile: ({ source, at }) => valueCode(at, (scope) => primitiveValue(source.items(scope))),
  },
  resolve: { min: 0, max: 0, compile: resolve },
  memberOf: { min: 1, max: 1, compile: memberOf },
  conformsTo: { min: 1, max: 1, compile: conformsTo },
  htmlChecks: { min: 0, max: 0, compile: htmlChecks },
  /** STU3 wrote it without the capital. */
  htmlchecks: { min: 0, max: 0, compile: htmlChecks },
};
