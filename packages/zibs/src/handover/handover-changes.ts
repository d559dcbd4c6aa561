/** What changed since the previous handover: new, changed with the facts that differ, and no longer there. */
import type { Text } from '@stelsel/kernel';
import { isSupporting } from '../is-supporting.ts';
import { byText } from '../merge/canonical.ts';
import { conceptKey } from '../merge/keys.ts';
import type { ZibView } from '../zib.ts';

export type HandoverChange =
  | { readonly kind: 'new'; readonly view: ZibView }
  | { readonly kind: 'gone'; readonly before: ZibView }
  | {
      readonly kind: 'changed';
      readonly before: ZibView;
      readonly view: ZibView;
      readonly facts: readonly ChangedFact[];
    };

export interface ChangedFact {
  readonly label: Text;
  /** As it was told; absent when it was not told. */
  readonly before?: string;
  readonly now?: string;
}

const status: Text = { nl: 'Status', en: 'Status' };
const name: Text = { nl: 'Naam', en: 'Name' };

/**
 * Compares two documents of one person, whatever the order of their records. A record is the same one by its id at its
 * source; where a sender gives new ids each time, by what it is about. What did not change is not in the answer.
 */
export function handoverChanges(previous: readonly ZibView[], current: readonly ZibView[]): readonly HandoverChange[] {
  const left = new Set(standing(previous));
  const changes: HandoverChange[] = [];
  const paired = new Map<ZibView, ZibView>();
  for (const keyOf of [recordKey, subjectKey]) {
    for (const view of standing(current).filter((candidate) => !paired.has(candidate))) {
      const key = keyOf(view);
      const before = [...left].find((candidate) => key !== undefined && keyOf(candidate) === key);
      if (before !== undefined) {
        left.delete(before);
        paired.set(view, before);
      }
    }
  }
  for (const view of standing(current)) {
    const before = paired.get(view);
    if (before === undefined) {
      changes.push({ kind: 'new', view });
      continue;
    }
    const facts = factsThatDiffer(before, view);
    if (facts.length > 0) {
      changes.push({ kind: 'changed', before, view, facts });
    }
  }
  return [...changes, ...[...left].map((before): HandoverChange => ({ kind: 'gone', before }))];
}

/** In an order of their own, so that the answer does not depend on how a document was sorted. */
function standing(views: readonly ZibView[]): readonly ZibView[] {
  return views
    .filter((view) => !view.enteredInError && !isSupporting(view))
    .sort(byText((view) => `${view.zib} ${recordKey(view) ?? ''} ${view.title}`));
}

function recordKey({ original: { resource, source } }: ZibView): string | undefined {
  return resource.id === undefined ? undefined : `${source.ura} ${resource.resourceType}/${resource.id}`;
}

function subjectKey(view: ZibView): string | undefined {
  return `${view.zib} ${conceptKey(view) ?? view.title}`;
}

function factsThatDiffer(before: ZibView, now: ZibView): readonly ChangedFact[] {
  const told = (view: ZibView): ReadonlyMap<string, { readonly label: Text; readonly value: string }> =>
    new Map([
      ['title', { label: name, value: view.title }],
      ...(view.status === undefined ? [] : [['status', { label: status, value: view.status.text.nl }] as const]),
      ...[...view.facts, ...view.more].map(({ id, label, value }) => [id, { label, value }] as const),
    ]);
  const [was, is] = [told(before), told(now)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, fresh] = [was.get(id), is.get(id)];
    const label = fresh?.label ?? old?.label;
    return label === undefined || old?.value === fresh?.value
      ? []
      : [
          {
            label,
            ...(old === undefined ? {} : { before: old.value }),
            ...(fresh === undefined ? {} : { now: fresh.value }),
          },
        ];
  });
}
