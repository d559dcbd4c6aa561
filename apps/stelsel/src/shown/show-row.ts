import type { Group, ZibView } from '@stelsel/zibs';
import type { ShownRow } from '../../../start/src/viewer/shown-answer.ts';

/** One record of one source as a row. */
export function rowOfView(view: ZibView): ShownRow {
  return {
    title: view.ownTitle ?? view.title,
    ...(view.status === undefined ? {} : { status: view.status.text }),
    ...(view.date === undefined ? {} : { date: view.date.text }),
    facts: view.facts.map(factOf),
    more: view.more.map(factOf),
    sources: [view.original.source.name],
    differences: [],
    withdrawn: view.enteredInError,
  };
}

/** One fact of several sources as a row: what leads, who says so, and where they differ. */
export function rowOfGroup(group: Group): ShownRow {
  return {
    ...rowOfView(group.lead),
    title: group.ownTitle ?? group.title,
    sources: (group.sources.length > 0 ? group.sources : [group.lead.original.source]).map(({ name }) => name),
    differences: [
      ...group.differences.map(({ text }) => text),
      ...group.conflicts.map(({ difference }) => difference.text),
    ],
    withdrawn: group.members.length === 0,
  };
}

function factOf({ label, value, words }: ZibView['facts'][number]): ShownRow['facts'][number] {
  return { label, value: words ?? value };
}
