import type { Text } from '@stelsel/kernel';
import type { QuestionEvent } from '@stelsel/network';
import { type Group, zibById } from '@stelsel/zibs';
import type { AnswerGroup } from '../../../start/src/api.ts';

/** A question event as the front page shows it: groups in words; originals, keys and codes stay behind. */
export function answerForPage(event: QuestionEvent): unknown {
  switch (event.type) {
    case 'data':
      return { type: 'data', groups: shown(event.groups).map(groupForPage) };
    case 'answer':
      return { type: 'answer', answer: { ...event.answer, groups: shown(event.answer.groups).map(groupForPage) } };
    case 'question':
    case 'step':
    case 'source':
      return event;
    default:
      return event satisfies never;
  }
}

/** What only supports other facts (who, where, which product) is told with those facts. */
function shown(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ lead }) => zibById(lead.zib)?.supporting !== true);
}

function groupForPage(group: Group): AnswerGroup {
  const { lead } = group;
  const conflicts = group.conflicts.map(({ difference }) => difference.text);
  return {
    section: sectionOf(group),
    title: group.ownTitle ?? group.title,
    ...(lead.status === undefined ? {} : { status: lead.status.text }),
    ...(lead.date === undefined ? {} : { date: lead.date.text }),
    facts: lead.facts.map(({ label, value, words }) => ({ label, value: words ?? value })),
    sources: group.sources.map(({ ura, name }) => ({ ura, name })),
    differences: [...group.differences.map(({ text }) => text), ...conflicts],
    enteredInError: group.members.length === 0,
  };
}

/** The heading people know; a kind without one is shown under its own name. */
function sectionOf(group: Group): Text | string {
  return zibById(group.zib)?.name ?? zibById(group.lead.zib)?.name ?? group.zib;
}
