/** What prescribers answered to proposals, by every name a proposal can be referred to by. */
import type { Group } from '../merge/group.ts';
import { textAt, valuesAt } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import type { Reply } from './told.ts';

/** The newest answer counts. */
export function repliesIn(groups: readonly Group[]): ReadonlyMap<string, Reply> {
  const views = groups
    .filter(({ zib }) => zib === 'ProposalReply')
    .flatMap(({ members }) => members.map(({ view }) => view));
  const sorted = [...views].sort((a, b) => ((a.date?.instant ?? '') < (b.date?.instant ?? '') ? -1 : 1));
  return new Map(sorted.flatMap((view) => namesOf(view).map((name) => [name, replyOf(view)] as const)));
}

function namesOf({ original: { resource, source } }: ZibView): readonly string[] {
  return valuesAt(resource, 'basedOn').flatMap((reference) => {
    const value = textAt(reference, 'identifier.value');
    const target = textAt(reference, 'reference');
    return [
      ...(value === undefined ? [] : [`${textAt(reference, 'identifier.system') ?? ''}|${value}`]),
      ...(target === undefined ? [] : [`${source.ura} ${target.split('/').slice(-2).join('/')}`]),
    ];
  });
}

function replyOf(view: ZibView): Reply {
  const decision = view.facts.find(({ id }) => id === 'decision');
  const words = decision?.words ?? { nl: decision?.value ?? '?', en: decision?.value ?? '?' };
  const by = view.facts.find(({ id }) => id === 'author')?.value ?? view.original.source.name;
  return { decision: words, by, ...(view.date === undefined ? {} : { on: view.date }) };
}
