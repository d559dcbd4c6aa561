/** Makes one group of the records of one fact. Every value it shows comes from one of them. */
import type { VagueDate } from '../read/vague-date.ts';
import type { Difference, MergeRules, Source, ZibView } from '../zib.ts';
import { sortedBy } from './canonical.ts';
import type { FoldLevel, Group, Member, StatusBySource } from './group.ts';
import type { Instance } from './instances.ts';
import type { MergeRecord } from './records.ts';

export type GroupWithoutLinks = Omit<Group, 'conflicts' | 'alike'>;

export function buildGroup(family: string, records: readonly MergeRecord[], rules: MergeRules): GroupWithoutLinks {
  const standing = records.flatMap((record) => record.standing);
  const withdrawn = records.flatMap((record) => record.withdrawn);
  const all = sortedBy([...standing, ...withdrawn], (instance) => instance.name);
  const lead = leadOf(standing.length > 0 ? standing : withdrawn, rules);
  const members = sortedBy(membersOf(records, rules), ({ view }) => orderText(view, rules));
  const key = all[0]?.name ?? '';
  return {
    key,
    person: lead.original.person,
    zib: family,
    title: lead.title,
    ...(lead.ownTitle === undefined ? {} : { ownTitle: lead.ownTitle }),
    lead,
    members,
    withdrawn: withdrawn.map((instance) => instance.current),
    older: all.flatMap((instance) => instance.older),
    sources: distinctSources(members.map((member) => member.view)),
    statuses: statusesOf(members),
    differences: [...differencesOf(members, rules), ...copyDifferences(records)],
    fold: { level: foldLevel(members), rule: rules.rule, inputs: all.map((instance) => instance.name) },
  };
}

function membersOf(records: readonly MergeRecord[], rules: MergeRules): Member[] {
  return records.flatMap((record, recordIndex) =>
    record.standing.map((instance, index) => {
      const level: FoldLevel = index > 0 ? 'L1' : recordIndex > 0 ? 'L2' : 'L0';
      const rule = level === 'L2' ? rules.rule : level === 'L1' ? 'same-identifier' : 'same-record';
      return { view: instance.current, level, rule };
    }),
  );
}

function foldLevel(members: readonly Member[]): FoldLevel {
  const levels = members.map((member) => member.level);
  return levels.includes('L2') ? 'L2' : levels.includes('L1') ? 'L1' : 'L0';
}

function leadOf(instances: readonly Instance[], rules: MergeRules): ZibView {
  const current = instances.map((instance) => instance.current);
  const [first] = current.length === 1 ? current : sortedBy(current, (view) => orderText(view, rules));
  if (first === undefined) {
    throw new Error('a group has at least one record');
  }
  return first;
}

/** Most cautious first, then newest, then by name: a total order, so that arrival never matters. */
function orderText(view: ZibView, rules: MergeRules): string {
  const caution = 9 - Math.min(rules.caution?.(view) ?? 0, 9);
  const { resource, source } = view.original;
  return [caution, newestFirst(view.date), source.ura, resource.resourceType, resource.id ?? ''].join(' ');
}

/** A date that sorts newest first; undated last, and within a day what has no time. */
export function newestFirst(date: VagueDate | undefined): string {
  const day = date?.from === undefined ? '~' : inverted(Number(date.from.replaceAll('-', '')));
  return `${day} ${date?.instant === undefined ? '~' : inverted(Date.parse(date.instant))}`;
}

/** Falls while the number rises; as wide for a moment before 1970. */
function inverted(number: number): string {
  return String(1e15 - number).padStart(16, '0');
}

function statusesOf(members: readonly Member[]): readonly StatusBySource[] {
  const told = Map.groupBy(
    members.map((member) => member.view).filter((view) => view.status !== undefined),
    (view) => view.status?.code ?? '',
  );
  return [...told.values()].flatMap((views) => {
    const status = views[0]?.status;
    return status === undefined ? [] : [{ status, sources: distinctSources(views) }];
  });
}

/** One of every kind, told about the members that stand first; in the order of the last pair that differs so. */
function differencesOf(members: readonly Member[], rules: MergeRules): readonly Difference[] {
  const { differs } = rules;
  if (differs === undefined) {
    return [];
  }
  const found = new Map<string, Difference>();
  for (const [index, { view }] of members.entries()) {
    for (let next = index + 1; next < members.length; next += 1) {
      const other = members[next]?.view;
      for (const difference of other === undefined ? [] : differs(view, other)) {
        const first = found.get(difference.type) ?? difference;
        found.delete(difference.type);
        found.set(difference.type, first);
      }
    }
  }
  return [...found.values()];
}

/** Copies of one record should say the same; when they do not, people must see it. */
function copyDifferences(records: readonly MergeRecord[]): readonly Difference[] {
  const differ = records.some(
    ({ standing }) => standing.length > 1 && new Set(standing.map(({ current }) => whatIsSaid(current))).size > 1,
  );
  return differ
    ? [
        {
          type: 'copy-differs',
          text: {
            nl: 'Een kopie van dit gegeven zegt iets anders. Vraag dit na.',
            en: 'A copy of this record says something else. Please ask.',
          },
        },
      ]
    : [];
}

function whatIsSaid(view: ZibView): string {
  return JSON.stringify([view.title, view.status?.code, view.facts.map((fact) => [fact.id, fact.value])]);
}

function distinctSources(views: readonly ZibView[]): readonly Source[] {
  const sources = new Map(views.map((view) => [view.original.source.ura, view.original.source]));
  return sortedBy([...sources.values()], (source) => source.ura);
}
