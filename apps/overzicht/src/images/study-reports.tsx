import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ImageReport } from '@stelsel/citizen';
import { Link } from 'wouter';
import { Facts } from '../item/facts.tsx';
import { itemFacts } from '../item/item-facts.ts';
import { paths } from '../paths.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { images as t } from '../words/texts/images.ts';
import { useWords } from '../words/use-words.tsx';

/** What doctors wrote: the words beside the pictures, and all there is for who cannot see them. */
export function StudyReports({
  reports,
  index,
}: {
  readonly reports: readonly ImageReport[];
  readonly index: RecordIndex;
}) {
  const { tell } = useWords();
  const rows = reports.flatMap(({ group, linked }) => {
    const row = index.byKey.get(group);
    return row === undefined ? [] : [{ row, linked }];
  });
  return (
    <section className="stack">
      <Heading level={2}>{tell(t.report)}</Heading>
      {rows.length === 0 ? <p>{tell(t.noReport)}</p> : null}
      {rows.map(({ row, linked }) => (
        <article key={row.key} className="card stack">
          <Heading level={3}>{tell(row.title)}</Heading>
          {linked ? null : <p className="muted">{tell(t.sameDay)}</p>}
          <Facts facts={itemFacts(row)} />
          <p>
            <Link href={paths.item(row.key)}>{tell(t.reportWhole)}</Link>
          </p>
        </article>
      ))}
    </section>
  );
}
