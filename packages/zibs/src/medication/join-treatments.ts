/**
 * Brings the groups of the merge together into treatments. Records with the same identifier of the treatment (MBH) are one
 * group already. What has none is joined by a careful rule, and the row says by which: it refers to a record of the
 * treatment, or it is about the same product by the same route in the same time and there is exactly one such treatment.
 */
import type { Text } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import { joinByKeys } from '../merge/union.ts';
import type { ZibView } from '../zib.ts';
import type { BuildingBlock } from './building-block.ts';
import { productSystems } from './codes.ts';
import { blockOf } from './read-block.ts';

export type JoinRule = 'treatment' | 'relation' | 'product' | 'alone';

export interface Treatment {
  /** Stable while its records stay; for links, never shown. */
  readonly key: string;
  readonly groups: readonly Group[];
  /** Every standing record once; copies at other sources are not counted again. */
  readonly blocks: readonly BuildingBlock[];
  readonly rule: JoinRule;
}

/** Said when something other than the identifier of the treatment brought records together. */
export const joinWords: Readonly<Partial<Record<JoinRule, Text>>> = {
  relation: {
    nl: 'Samengevoegd: het ene gegeven verwijst naar het andere.',
    en: 'Joined: one record refers to another.',
  },
  product: {
    nl: 'Samengevoegd op naam van het medicijn en periode.',
    en: 'Joined by name of the medicine and period.',
  },
};

interface Part {
  readonly groups: readonly Group[];
  readonly blocks: readonly BuildingBlock[];
  readonly rule: JoinRule;
}

/** Groups of other families and groups without a standing record are left out. */
export function joinTreatments(groups: readonly Group[]): readonly Treatment[] {
  const parts = groups
    .map((group) => ({ group, blocks: blocksIn(group) }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ group, blocks }): Part => ({ groups: [group], blocks, rule: ruleOf(blocks) }));
  const persons = Map.groupBy(parts, ({ groups: [group] }) => group?.person ?? '');
  return [...persons.values()].flatMap(joinPerson).map((part) => ({ ...part, key: keyOf(part.groups) }));
}

function blocksIn(group: Group): readonly BuildingBlock[] {
  return group.members
    .filter(({ level }) => level !== 'L1')
    .map(({ view }) => blockOf(view))
    .filter((block) => block !== undefined);
}

function ruleOf(blocks: readonly BuildingBlock[]): JoinRule {
  return blocks.some(({ treatment }) => treatment !== undefined)
    ? 'treatment'
    : blocks.length > 1
      ? 'product'
      : 'alone';
}

function joinPerson(parts: readonly Part[]): readonly Part[] {
  const identified = parts.filter(({ rule }) => rule === 'treatment');
  const loose = joinByKeys(
    parts.filter(({ rule }) => rule !== 'treatment'),
    relationsOf,
  ).map((joined): Part => united(joined, joined.length > 1 ? 'relation' : (joined[0]?.rule ?? 'alone')));
  const added = new Map<Part, { readonly part: Part; readonly rule: JoinRule }[]>();
  const alone: Part[] = [];
  for (const part of loose) {
    const home = homeOf(part, identified);
    if (home === undefined) {
      alone.push(part);
    } else {
      added.set(home.home, [...(added.get(home.home) ?? []), { part, rule: home.rule }]);
    }
  }
  const homes = identified.map((home) => {
    const guests = added.get(home) ?? [];
    return guests.length === 0 ? home : united([home, ...guests.map(({ part }) => part)], weakest(guests));
  });
  return [...homes, ...alone];
}

function homeOf(part: Part, identified: readonly Part[]): { readonly home: Part; readonly rule: JoinRule } | undefined {
  const own = new Set(relationsOf(part));
  const [related, ...others] = identified.filter((home) => relationsOf(home).some((name) => own.has(name)));
  if (related !== undefined) {
    return others.length === 0 ? { home: related, rule: 'relation' } : undefined;
  }
  const [alike, ...more] = identified.filter((home) => sameMedicine(part, home));
  return alike === undefined || more.length > 0 ? undefined : { home: alike, rule: 'product' };
}

function relationsOf(part: Part): readonly string[] {
  return part.blocks.flatMap(({ names, replaces, follows }) => [...names, ...replaces, ...follows]);
}

/** Two agreements of different prescribers are two treatments, however alike they are. */
function sameMedicine(part: Part, home: Part): boolean {
  const otherPrescriber = part.blocks.some(
    (a) => a.kind === 'MA' && home.blocks.some((b) => b.kind === 'MA' && b.source.ura !== a.source.ura),
  );
  return (
    !otherPrescriber &&
    part.blocks.some((a) => home.blocks.some((b) => shareProduct(a.view, b.view) && shareRoute(a, b) && overlap(a, b)))
  );
}

function shareProduct(a: ZibView, b: ZibView): boolean {
  const keys = new Set(productKeys(a));
  return productKeys(b).some((key) => keys.has(key));
}

/** The codes of the product; the code of its substance only together with its name. */
function productKeys(view: ZibView): readonly string[] {
  return view.codes.map(({ system, code }) =>
    system === productSystems.atc ? `${code} ${view.title.toLowerCase()}` : `${system}|${code}`,
  );
}

function shareRoute(a: BuildingBlock, b: BuildingBlock): boolean {
  return a.route === undefined || b.route === undefined || a.route === b.route;
}

function overlap(a: BuildingBlock, b: BuildingBlock): boolean {
  const from = ({ period }: BuildingBlock): number => period.fromMs ?? Number.NEGATIVE_INFINITY;
  const to = ({ period }: BuildingBlock): number => period.toMs ?? Number.POSITIVE_INFINITY;
  return from(a) <= to(b) && from(b) <= to(a);
}

function united(parts: readonly Part[], rule: JoinRule): Part {
  return { groups: parts.flatMap(({ groups }) => groups), blocks: parts.flatMap(({ blocks }) => blocks), rule };
}

function weakest(guests: readonly { readonly rule: JoinRule }[]): JoinRule {
  return guests.some(({ rule }) => rule === 'product') ? 'product' : 'relation';
}

function keyOf(groups: readonly Group[]): string {
  return groups.map(({ key }) => key).sort()[0] ?? '';
}
