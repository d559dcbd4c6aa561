import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { GroupRow } from '../parts/group-row.tsx';
import { timeline as t } from '../words/texts/timeline.ts';
import { useWords } from '../words/use-words.tsx';
import type { TimelineEntry } from './filter-rows.ts';
import { timelineLimits } from './limits.ts';
import { YearRuler } from './year-ruler.tsx';

interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  readonly rows: number;
}

/** The rows near the eye only, so that 5,000 are as quick as 50. Arrow keys, Home and End reach all of them. */
export function TimelineList({ entries, rows }: TimelineListProps) {
  const { say } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: entries.length,
    estimateSize: (index) => (entries[index]?.type === 'year' ? timelineLimits.yearPx : timelineLimits.rowPx),
    overscan: timelineLimits.overscan,
    scrollMargin: top,
    getItemKey: (index) => keyOf(entries[index], index),
  });
  const walk = (event: KeyboardEvent): void => {
    const here = Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
    const goal = goalOf(event.key, here, entries);
    if (goal !== undefined) {
      event.preventDefault();
      virtualizer.scrollToIndex(goal, { align: 'auto' });
      focusWhenDrawn(list, goal);
    }
  };
  return (
    <ol
      className="timeline"
      ref={list}
      aria-label={say(t.list)}
      onKeyDown={walk}
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        return entry === undefined ? null : (
          <li
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            className="timeline__entry"
            style={{ transform: `translateY(${start - top}px)` }}
            {...(entry.type === 'row' ? { 'aria-posinset': entry.position, 'aria-setsize': rows } : {})}
          >
            <Entry entry={entry} />
          </li>
        );
      })}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const { tell } = useWords();
  return entry.type === 'year' ? (
    <h2 className="timeline__year">{entry.year ?? tell(t.undated)}</h2>
  ) : (
    <div className="timeline__row">
      <YearRuler date={entry.group.sensitive ? undefined : entry.group.lead.date} />
      <GroupRow group={entry.group} mixed />
    </div>
  );
}

function keyOf(entry: TimelineEntry | undefined, index: number): string {
  return entry === undefined ? String(index) : entry.type === 'row' ? entry.group.key : `year ${entry.year ?? ''}`;
}

/** The entry a key leads to; years are passed over. */
function goalOf(key: string, here: number, entries: readonly TimelineEntry[]): number | undefined {
  const rows = entries.flatMap(({ type }, index) => (type === 'row' ? [index] : []));
  switch (key) {
    case 'ArrowDown':
      return rows.find((index) => index > here);
    case 'ArrowUp':
      return rows.findLast((index) => index < here);
    case 'Home':
      return Number.isNaN(here) ? undefined : rows[0];
    case 'End':
      return Number.isNaN(here) ? undefined : rows.at(-1);
    default:
      return undefined;
  }
}

/** A row far away is drawn a moment after the list has moved there. */
function focusWhenDrawn(list: React.RefObject<HTMLOListElement | null>, index: number, tries = 0): void {
  const target = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] :is(a, button)`);
  if (target !== undefined && target !== null) {
    target.focus({ preventScroll: tries === 0 });
  } else if (tries < timelineLimits.focusTries) {
    requestAnimationFrame(() => focusWhenDrawn(list, index, tries + 1));
  }
}
