import { Heading } from '@nl-design-system-candidate/heading-react';
import type { RecordGroup } from '@stelsel/citizen';
import { GroupList } from '../parts/group-list.tsx';
import type { RecordIndex } from '../record/record-index.ts';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';

/** What contradicts this row and what looks like it: shown beside it, never put together with it. */
export function Related({ group, index }: { readonly group: RecordGroup; readonly index: RecordIndex }) {
  const { tell } = useWords();
  const rowsOf = (keys: readonly string[]): readonly RecordGroup[] =>
    [...new Set(keys)].flatMap((key) => index.byKey.get(key) ?? []).filter(({ members }) => members.length > 0);
  const against = rowsOf(group.conflicts.map((conflict) => conflict.with));
  const alike = rowsOf(group.alike).filter((row) => !against.includes(row));
  return (
    <>
      {against.length === 0 ? null : (
        <section>
          <Heading level={2}>{tell(t.contradicts)}</Heading>
          <GroupList groups={against} />
        </section>
      )}
      {alike.length === 0 ? null : (
        <details>
          <summary>
            {tell(t.alike)} ({alike.length})
          </summary>
          <GroupList groups={alike} />
        </details>
      )}
    </>
  );
}
