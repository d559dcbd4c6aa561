/** Slicing: every value goes to the first slice whose discriminators it meets; then each slice is counted and checked. */
import type { Json } from '@stelsel/fhir';
import { type ElementNode, sliceNameOf } from '../profile/element-tree.ts';
import type { Slicing as SlicingDefinition } from '../profile/structure-definition.ts';
import type { PlacedCheck, ProfileScope } from './compile-context.ts';
import { compileDiscriminator, type Judge } from './compile-discriminator.ts';
import type { CoreElement, ElementKey } from './core-element.ts';
import { placeOf, type Run, report } from './run.ts';

export type CompileValue = (
  scope: ProfileScope,
  node: ElementNode,
  core: CoreElement,
  keys: readonly ElementKey[],
) => PlacedCheck | undefined;

/** The values of one element of one object, sorted into slices. */
export interface Sorting {
  readonly sort: PlacedCheck;
  /** At the place of the object: are there enough of each, and not too many. */
  finish(run: Run): void;
}

export interface Slicing {
  start(): Sorting;
}

interface Slice {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly judges: readonly Judge[];
  /** A sentence when it cannot be told what is in this slice. */
  readonly unknown: string | undefined;
  readonly check: PlacedCheck | undefined;
  readonly inner: Slicing | undefined;
}

export function compileSlicing(
  scope: ProfileScope,
  node: ElementNode,
  core: CoreElement,
  keys: readonly ElementKey[],
  compileValue: CompileValue,
): Slicing | undefined {
  if (node.slices.length === 0) {
    return undefined;
  }
  const definition = node.definition.slicing ?? impliedSlicing(node);
  const slices = node.slices
    .filter((slice) => sliceNameOf(slice) !== otherSlice)
    .map((slice): Slice => {
      const judges = definition.discriminators.map((it) => compileDiscriminator(scope, slice, core, it));
      const problem = judges.find((it) => typeof it === 'string');
      const { min = 0, max = Number.POSITIVE_INFINITY } = slice.definition;
      return {
        name: sliceNameOf(slice),
        min,
        max,
        judges: judges.filter((it) => typeof it !== 'string'),
        unknown: problem ?? (judges.length === 0 ? 'no discriminator' : undefined),
        check: compileValue(scope, slice, core, keys),
        inner: compileSlicing(scope, slice, core, keys, compileValue),
      };
    });
  const name = core.node.name.replace('[x]', '');
  const others = node.slices.find((slice) => sliceNameOf(slice) === otherSlice);
  const rest = others && { check: compileValue(scope, others, core, keys) };
  return { start: () => sorting(name, definition, slices, rest) };
}

/** The name of the slice for every value that is in no other. */
const otherSlice = '@default';

/** What FHIR says when a profile has slices and no word about how to tell them apart. */
function impliedSlicing(node: ElementNode): SlicingDefinition {
  const discriminators = node.name.endsWith('[x]')
    ? [{ type: 'type', path: '$this' }]
    : /xtension$/.test(node.name)
      ? [{ type: 'value', path: 'url' }]
      : [];
  return { discriminators, rules: 'open', ordered: false };
}

/** @param rest what holds for values that are in no slice, where the profile says so */
function sorting(
  name: string,
  definition: SlicingDefinition,
  slices: readonly Slice[],
  rest: Pick<Slice, 'check'> | undefined,
): Sorting {
  const counts = slices.map(() => 0);
  const inner = slices.map((slice) => slice.inner?.start());
  const names = slices.map((slice) => slice.name).join(', ');
  // Values of which it cannot be told here in which slice they are may be in any.
  let untold = 0;
  let furthest = 0;
  let unsliced = false;
  const sort = (value: Json | undefined, sibling: Json | undefined, key: ElementKey, run: Run): void => {
    const found = indexOf(slices, value, sibling, key, run);
    if (found === undefined) {
      untold += 1;
      return;
    }
    const slice = slices[found];
    if (slice === undefined) {
      unsliced = true;
      rest?.check?.(value, sibling, key, run);
      if (definition.rules === 'closed' && rest === undefined) {
        report(run, 'VAL-SLICE-CLOSED', { name, slices: names });
      }
      return;
    }
    counts[found] = (counts[found] ?? 0) + 1;
    if (definition.rules === 'openAtEnd' && unsliced) {
      report(run, 'VAL-SLICE-END', { name, slices: names });
    }
    if (definition.ordered && found < furthest) {
      report(run, 'VAL-SLICE-ORDER', { name, slices: names });
    }
    furthest = Math.max(furthest, found);
    slice.check?.(value, sibling, key, run);
    inner[found]?.sort(value, sibling, key, run);
  };
  const finish = (run: Run): void => {
    for (const [index, slice] of slices.entries()) {
      const found = counts[index] ?? 0;
      if (slice.unknown !== undefined && (slice.min > 0 || definition.rules === 'closed')) {
        reportUnknown(run, name, slice);
      } else if (found + untold < slice.min) {
        report(run, 'VAL-SLICE-MIN', { name, slice: slice.name, min: slice.min, found });
      }
      if (found > slice.max) {
        report(run, 'VAL-SLICE-MAX', { name, slice: slice.name, max: slice.max, found }, { at: name });
      }
      if (found > 0) {
        inner[index]?.finish(run);
      }
    }
  };
  return { sort, finish };
}

function reportUnknown(run: Run, name: string, { unknown = '' }: Slice): void {
  const key = `${placeOf(run).replace(/\[\d+\]/g, '')}.${name}`;
  if (!run.said.has(key)) {
    run.said.add(key);
    report(run, 'VAL-SLICE-UNCHECKED', { name, reason: unknown }, { severity: 'information' });
  }
}

/** The slice of a value; -1 for none, undefined when that cannot be told. */
function indexOf(
  slices: readonly Slice[],
  value: Json | undefined,
  sibling: Json | undefined,
  key: ElementKey,
  run: Run,
): number | undefined {
  let doubt = false;
  for (let index = 0; index < slices.length; index += 1) {
    const slice = slices[index] as Slice;
    const verdict = judge(slice, value, sibling, key, run);
    if (verdict === true) {
      return index;
    }
    doubt ||= verdict === undefined;
  }
  return doubt ? undefined : -1;
}

function judge(
  { judges, unknown }: Slice,
  value: Json | undefined,
  sibling: Json | undefined,
  key: ElementKey,
  run: Run,
): boolean | undefined {
  let verdict: boolean | undefined = unknown === undefined ? true : undefined;
  for (const one of judges) {
    const said = one(value, sibling, key, run);
    if (said === false) {
      return false;
    }
    verdict = said === undefined ? undefined : verdict;
  }
  return verdict;
}
