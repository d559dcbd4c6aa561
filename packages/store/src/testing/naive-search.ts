/**
 * Search without index, person, page or plan: every resource against every parameter, as FHIR R4 3.1.1 says it. Written to
 * be compared with, from the specification and not from the product.
 */
import { type Kind, type Node, valueMatches } from './naive-values.ts';

export interface Stored extends Node {
  readonly resourceType: string;
  readonly id: string;
}

export type Pair = readonly [name: string, value: string];

interface Parameter {
  readonly kind: Kind;
  readonly paths: readonly string[];
  readonly targets?: readonly string[];
}

const token = (...paths: string[]): Parameter => ({ kind: 'token', paths });
const text = (...paths: string[]): Parameter => ({ kind: 'string', paths });
const date = (...paths: string[]): Parameter => ({ kind: 'date', paths });
const reference = (path: string, ...targets: string[]): Parameter => ({ kind: 'reference', paths: [path], targets });

/** A part of R4, by hand. */
const table: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  Patient: {
    _id: token('id'),
    identifier: token('identifier'),
    gender: token('gender'),
    family: text('name.family'),
    birthdate: date('birthDate'),
    'general-practitioner': reference('generalPractitioner', 'Practitioner', 'Organization'),
  },
  Encounter: {
    _id: token('id'),
    status: token('status'),
    date: date('period'),
    patient: reference('subject', 'Patient'),
    'service-provider': reference('serviceProvider', 'Organization'),
  },
  Observation: {
    _id: token('id'),
    code: token('code'),
    date: date('effectiveDateTime', 'effectivePeriod'),
    patient: reference('subject', 'Patient'),
    encounter: reference('encounter', 'Encounter'),
    'value-quantity': { kind: 'quantity', paths: ['valueQuantity'] },
    'code-value-quantity': { kind: 'composite', paths: ['code', 'valueQuantity'] },
  },
  Practitioner: { _id: token('id'), family: text('name.family'), identifier: token('identifier') },
  Organization: {
    _id: token('id'),
    name: text('name'),
    identifier: token('identifier'),
    partof: reference('partOf', 'Organization'),
  },
};

function valuesAt(node: unknown, path: string): readonly unknown[] {
  return path
    .split('.')
    .reduce<readonly unknown[]>((nodes, name) => nodes.flatMap((it) => (it as Node)[name] ?? []), [node]);
}

const addressOf = ({ resourceType, id }: Stored) => `${resourceType}/${id}`;

/** Every parameter must hold; ids in order. `visible` are the resources that exist for the asker. */
export function naiveSearch(visible: readonly Stored[], type: string, pairs: readonly Pair[]): readonly Stored[] {
  return visible
    .filter((resource) => resource.resourceType === type && pairs.every((pair) => holds(visible, resource, pair)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function holds(visible: readonly Stored[], resource: Stored, [name, value]: Pair): boolean {
  if (name.startsWith('_has:')) {
    const [, type = '', code = '', ...rest] = name.split(':');
    const pointing = naiveSearch(visible, type, [[rest.join(':'), value]]);
    return pointing.some((other) => pointsAt(other, code).includes(addressOf(resource)));
  }
  const dot = name.indexOf('.');
  const [code = '', modifier = ''] = (dot < 0 ? name : name.slice(0, dot)).split(':');
  const parameter = table[resource.resourceType]?.[code];
  if (parameter === undefined) {
    return false;
  }
  if (dot >= 0) {
    return chainHolds(visible, resource, [parameter, modifier], [name.slice(dot + 1), value]);
  }
  const found = parameter.paths.flatMap((path) => valuesAt(resource, path));
  if (modifier === 'missing') {
    return (found.length === 0) === (value === 'true');
  }
  const any = value
    .split(',')
    .some((part) =>
      parameter.kind === 'composite'
        ? compositeHolds(resource, parameter.paths, part.trim().split('$'))
        : found.some((it) => valueMatches(parameter.kind, modifier === 'not' ? '' : modifier, it, part.trim())),
    );
  return modifier === 'not' ? !any : any;
}

function compositeHolds(resource: Stored, [first = '', second = '']: readonly string[], [a = '', b = '']: string[]) {
  return (
    valuesAt(resource, first).some((it) => valueMatches('token', '', it, a)) &&
    valuesAt(resource, second).some((it) => valueMatches('quantity', '', it, b))
  );
}

/** The reference leads to a resource that passes, or is itself the identifier asked for. */
function chainHolds(
  visible: readonly Stored[],
  resource: Stored,
  [{ paths, targets = [] }, only]: readonly [Parameter, string],
  next: Pair,
): boolean {
  return paths
    .flatMap((path) => valuesAt(resource, path))
    .some((it) => {
      const { reference: address, identifier } = it as Node;
      const target = visible.find((other) => addressOf(other) === address);
      const follows =
        target !== undefined &&
        (only === '' ? targets.includes(target.resourceType) : target.resourceType === only) &&
        holds(visible, target, next);
      const named =
        next[0] === 'identifier' &&
        identifier !== undefined &&
        next[1].split(',').some((part) => valueMatches('token', '', identifier, part.trim()));
      return follows || named;
    });
}

/** Addresses that a resource points at by one of its reference parameters, or by any (`*`). */
export function pointsAt(resource: Stored, code: string): readonly string[] {
  const parameters = Object.entries(table[resource.resourceType] ?? {});
  return parameters
    .filter(([name, { kind }]) => kind === 'reference' && (code === '*' || code === name))
    .flatMap(([, { paths }]) => paths.flatMap((path) => valuesAt(resource, path)))
    .flatMap((it) => (it as Node).reference ?? [])
    .map(String);
}

/** What the includes add to the matches, without what is a match already. */
export function naiveIncludes(
  visible: readonly Stored[],
  matches: readonly Stored[],
  includes: readonly Pair[],
): ReadonlySet<string> {
  const added = new Set<string>();
  const own = new Set(matches.map(addressOf));
  let round: readonly Stored[] = matches;
  for (let first = true; round.length > 0; first = false) {
    const next = includes
      .filter(([name]) => first || name.endsWith(':iterate'))
      .flatMap(([name, value]) => {
        const [source = '', code = '', target] = value.split(':');
        const backwards = name.startsWith('_revinclude');
        const from = (backwards ? visible : round).filter(({ resourceType }) => resourceType === source);
        const to = (backwards ? round : visible).filter(
          ({ resourceType }) => target === undefined || resourceType === target,
        );
        return backwards
          ? from.filter((it) => to.some((one) => pointsAt(it, code).includes(addressOf(one))))
          : to.filter((one) => from.some((it) => pointsAt(it, code).includes(addressOf(one))));
      });
    round = [...new Set(next)].filter((it) => !own.has(addressOf(it)) && !added.has(addressOf(it)));
    for (const it of round) {
      added.add(addressOf(it));
    }
  }
  return added;
}
