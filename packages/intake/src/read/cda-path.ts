/**
 * Paths of a mapping in a CDA document: `act/entryRelationship[observation/code@code=33999-4]/observation/value@code`.
 * In brackets stands which of several is meant: its number, or what it must have. It ends with `@attribute` or `#text`.
 */
import type { CdaElement } from './cda-tree.ts';

interface Step {
  readonly name: string;
  readonly choices: readonly string[];
}

/** An element with the path by which reports call it: elements that stand there more than once are numbered. */
export interface Placed {
  readonly element: CdaElement;
  readonly path: string;
}

/** All elements at a path, in the order of the document; from itself for an empty path. */
export function elementsAt(from: Placed, path: string): readonly Placed[] {
  let found: readonly Placed[] = [from];
  for (const { name, choices } of stepsOf(path)) {
    found = found.flatMap((parent) => {
      const named = childrenOf(parent).filter(({ element }) => element.name === name);
      return choices.reduce<readonly Placed[]>(chosen, named);
    });
  }
  return found;
}

/** The first leaf at the path that is there, with the name it has in reports. */
export function leafAt(from: Placed, path: string): { readonly name: string; readonly value: string } | undefined {
  const [, before = '', kind = '', attribute = ''] = /^(.*?)([@#])([A-Za-z]+)$/.exec(path) ?? [];
  for (const { element, path: place } of elementsAt(from, before)) {
    const value = kind === '@' ? element.attributes[attribute] : element.text;
    if (kind !== '' && value !== undefined && value !== '') {
      return { name: `${place}${kind}${attribute}`, value };
    }
  }
  return undefined;
}

/** Every leaf below, by the names that `leafAt` gives. */
export function leavesOf(from: Placed): Readonly<Record<string, string>> {
  const { element, path } = from;
  const own = Object.entries(element.attributes).map(([name, value]) => [`${path}@${name}`, value] as const);
  const text = element.text === '' ? [] : [[`${path}#text`, element.text] as const];
  return Object.assign(Object.fromEntries([...own, ...text]), ...childrenOf(from).map(leavesOf));
}

function childrenOf({ element, path }: Placed): readonly Placed[] {
  const seen = new Map<string, number>();
  return element.children.map((child) => {
    const number = (seen.get(child.name) ?? 0) + 1;
    seen.set(child.name, number);
    const name = number === 1 ? child.name : `${child.name}[${number}]`;
    return { element: child, path: path === '' ? name : `${path}/${name}` };
  });
}

/** A number, `path=value`, `path^=beginning`, or a path that must be there. */
function chosen(placed: readonly Placed[], choice: string): readonly Placed[] {
  if (/^\d+$/.test(choice)) {
    return placed.slice(Number(choice) - 1, Number(choice));
  }
  const [, path = choice, begins, value] = /^([^=]*?)(\^?)=(.*)$/.exec(choice) ?? [];
  return placed.filter((one) => {
    if (value === undefined) {
      return isThere(one, path);
    }
    const found = leafAt(one, path)?.value;
    return begins === '^' ? found?.startsWith(value) : found === value;
  });
}

function isThere(from: Placed, path: string): boolean {
  return /[@#][A-Za-z]+$/.test(path) ? leafAt(from, path) !== undefined : elementsAt(from, path).length > 0;
}

/** Steps are divided by `/` outside brackets. */
function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/([^/[\]]+)((?:\[[^\]]*\])*)/g)].map(([, name = '', choices = '']) => ({
    name,
    choices: [...choices.matchAll(/\[([^\]]*)\]/g)].map(([, choice = '']) => choice),
  }));
}
