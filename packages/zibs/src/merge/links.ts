/**
 * Links between facts of one person: what looks alike (L3) and what contradicts (L4), within a family. Only what says that
 * it is shared links facts of different families. Links never fold.
 */
import type { MergeRules } from '../zib.ts';
import type { GroupWithoutLinks } from './build-group.ts';
import type { Conflict, Group } from './group.ts';

export function linkGroups(
  groups: readonly GroupWithoutLinks[],
  rulesOf: (group: GroupWithoutLinks) => MergeRules,
): readonly Group[] {
  const alike = alikeOf(groups, rulesOf);
  const conflicts = conflictsOf(groups, rulesOf);
  return groups.map((group) => ({
    ...group,
    conflicts: conflicts.get(group.key) ?? [],
    alike: [...(alike.get(group.key) ?? [])].sort(),
  }));
}

/** A likeness that begins with this counts across families, such as the identifier of one hypersensitivity. */
export const sharedLikeness = 'shared ';

function alikeOf(
  groups: readonly GroupWithoutLinks[],
  rulesOf: (group: GroupWithoutLinks) => MergeRules,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sharing = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const { view } of group.members) {
      for (const own of rulesOf(group).alike?.(view) ?? []) {
        const key = own.startsWith(sharedLikeness) ? own : `${group.zib} ${own}`;
        sharing.set(key, (sharing.get(key) ?? new Set()).add(group.key));
      }
    }
  }
  const links = new Map<string, Set<string>>();
  for (const keys of sharing.values()) {
    for (const key of keys) {
      const others = [...keys].filter((other) => other !== key);
      links.set(key, new Set([...(links.get(key) ?? []), ...others]));
    }
  }
  return links;
}

function conflictsOf(
  groups: readonly GroupWithoutLinks[],
  rulesOf: (group: GroupWithoutLinks) => MergeRules,
): ReadonlyMap<string, readonly Conflict[]> {
  const found = new Map<string, Conflict[]>();
  const add = (from: string, conflict: Conflict): void => {
    found.set(from, [...(found.get(from) ?? []), conflict]);
  };
  for (const contested of contestedBetween(groups, rulesOf)) {
    contested.forEach((group, index) => {
      for (const other of contested.slice(index + 1)) {
        const difference = rulesOf(group).contradicts?.(group.lead, other.lead);
        if (difference !== undefined) {
          add(group.key, { with: other.key, difference });
          add(other.key, { with: group.key, difference });
        }
      }
    });
  }
  return found;
}

/** Groups that can contradict each other, together: a thousand results are not held against a thousand others. */
function contestedBetween(
  groups: readonly GroupWithoutLinks[],
  rulesOf: (group: GroupWithoutLinks) => MergeRules,
): Iterable<readonly GroupWithoutLinks[]> {
  const able = groups.filter((group) => group.members.length > 0 && rulesOf(group).contradicts !== undefined);
  const byKey = Map.groupBy(able, (group) => {
    const { contestedBy } = rulesOf(group);
    const contested = contestedBy === undefined ? '' : contestedBy(group.lead);
    return contested === undefined ? undefined : `${group.zib} ${contested}`;
  });
  byKey.delete(undefined);
  return byKey.values();
}
