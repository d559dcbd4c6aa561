/**
 * Merges what all sources say about a person into rows, and destroys nothing. A pure function of the set of records:
 * order, arrival and repetition do not matter, every record is in exactly one group, and every value shown is a record's
 * own (laws of section 4.2, proved in `merge-views.prop.test.ts`).
 */
import { genericMerge, genericZib } from '../generic-view.ts';
import { zibById } from '../registry.ts';
import type { MergeRules, ZibView } from '../zib.ts';
import { buildGroup, type GroupWithoutLinks, newestFirst } from './build-group.ts';
import { sortedBy } from './canonical.ts';
import { factsOf } from './facts.ts';
import type { Group } from './group.ts';
import { instancesOf } from './instances.ts';
import { linkGroups } from './links.ts';
import { recordsOf } from './records.ts';

/** Groups in order of date and time, newest first and undated last. Records of different persons are never in one group. */
export function mergeViews(views: readonly ZibView[]): readonly Group[] {
  const persons = Map.groupBy(views, (view) => view.original.person);
  const groups = [...persons.values()].flatMap(mergePerson);
  return sortedBy(groups, (group) => `${newestFirst(group.lead.date)} ${group.zib} ${group.key}`);
}

/** Merges groups again, with more: the same as merging all their records at once. */
export function mergeGroups(...parts: readonly (readonly Group[])[]): readonly Group[] {
  return mergeViews(parts.flatMap((groups) => groups.flatMap(viewsIn)));
}

/** Every record of a group: what stands, what was withdrawn, and the earlier versions. */
export function viewsIn(group: Group): readonly ZibView[] {
  return [...group.members.map((member) => member.view), ...group.withdrawn, ...group.older];
}

function mergePerson(views: readonly ZibView[]): readonly Group[] {
  const families = Map.groupBy(views, familyOf);
  return linkGroups([...families.values()].flatMap(mergeFamily), (group) => rulesOf(group.lead));
}

function mergeFamily(views: readonly ZibView[]): readonly GroupWithoutLinks[] {
  const records = recordsOf(instancesOf(views));
  return factsOf(records, rulesOf).map((fact) => {
    const [first] = fact[0]?.standing.concat(fact[0].withdrawn) ?? [];
    const lead = first?.current ?? views[0];
    if (lead === undefined) {
      throw new Error('a family has at least one view');
    }
    return buildGroup(familyOf(lead), fact, rulesOf(lead));
  });
}

function rulesOf(view: ZibView): MergeRules {
  return view.zib === genericZib ? genericMerge : (zibById(view.zib)?.merge ?? genericMerge);
}

function familyOf(view: ZibView): string {
  return zibById(view.zib)?.family ?? view.zib;
}
