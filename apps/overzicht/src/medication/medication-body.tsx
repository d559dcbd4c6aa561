import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { MedicationRow, RecordGroup } from '@stelsel/citizen';
import { useState } from 'react';
import { useApp } from '../app-context.ts';
import { Notice } from '../parts/notice.tsx';
import { recordIndex } from '../record/record-index.ts';
import { useRights } from '../session/use-rights.ts';
import { useStore } from '../store.ts';
import type { Phrase } from '../words/define-texts.ts';
import { medication as t } from '../words/texts/medication.ts';
import { useWords } from '../words/use-words.tsx';
import { Treatment } from './treatment.tsx';
import { UseDialog } from './use-dialog.tsx';

/** What is used now stands open; what is over is folded. */
const open: readonly (readonly [Phrase, readonly MedicationRow['state']['code'][]])[] = [
  [t.now, ['current']],
  [t.unsure, ['unknown']],
  [t.paused, ['paused']],
  [t.later, ['not-started']],
];
const overCodes: readonly MedicationRow['state']['code'][] = ['stopped', 'ended', 'cancelled'];

/** One card for each treatment: agreed, supplied and used side by side, with the differences in words. */
export function MedicationBody() {
  const { tell } = useWords();
  const { collection } = useApp();
  const { sources, groups, medication } = useStore(collection.store);
  const mayAct = useRights()('act');
  const [changing, setChanging] = useState<RecordGroup | 'own'>();
  const rows = medication?.rows ?? [];
  const { byKey } = recordIndex(groups);
  const incomplete = sources.some(({ status }) => ['partial', 'refused', 'failed'].includes(status));
  const of = (codes: readonly string[]): readonly MedicationRow[] =>
    rows.filter(({ state }) => codes.includes(state.code));
  const list = (some: readonly MedicationRow[]) =>
    some.map((row) => {
      const group = byKey.get(row.groups[0] ?? '');
      return (
        <Treatment
          key={row.groups[0] ?? row.title}
          row={row}
          onChange={mayAct && group !== undefined ? () => setChanging(group) : undefined}
        />
      );
    });
  const over = of(overCodes);
  return (
    <>
      {incomplete ? <Notice kind="warn">{tell(t.incomplete)}</Notice> : null}
      {open.map(([heading, codes]) => {
        const some = of(codes);
        return some.length === 0 ? null : (
          <section className="stack" key={heading.key}>
            <Heading level={2}>{tell(heading)}</Heading>
            {list(some)}
          </section>
        );
      })}
      {over.length === 0 ? null : (
        <details>
          <summary>
            {tell(t.past)} ({over.length})
          </summary>
          <div className="stack">{list(over)}</div>
        </details>
      )}
      {mayAct ? (
        <div className="card card--quiet">
          <p>{tell(t.ownAbout)}</p>
          <Button purpose="secondary" onClick={() => setChanging('own')}>
            {tell(t.own)}
          </Button>
        </div>
      ) : null}
      <p className="muted">{tell(t.repeat)}</p>
      {changing === undefined ? null : (
        <UseDialog {...(changing === 'own' ? {} : { group: changing })} onClose={() => setChanging(undefined)} />
      )}
    </>
  );
}
