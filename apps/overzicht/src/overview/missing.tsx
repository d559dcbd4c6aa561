import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'wouter';
import type { Collected } from '../collect/collection.ts';
import { SourceLine } from '../collect/source-line.tsx';
import { Notice } from '../parts/notice.tsx';
import { paths } from '../paths.ts';
import { collecting } from '../words/texts/collecting.ts';
import { overview as t } from '../words/texts/overview.ts';
import { useWords } from '../words/use-words.tsx';

/** "Dit ontbreekt": which sources did not answer, with a button; never silence. */
export function Missing({ collected }: { readonly collected: Collected }) {
  const { tell } = useWords();
  const { sources, summary, phase } = collected;
  const failed = sources.filter(({ status }) => ['partial', 'refused', 'failed'].includes(status));
  const busy = sources.filter(({ status }) => status === 'busy').length;
  const whole =
    phase === 'done' && failed.length === 0 && summary?.complete !== false && summary?.problem === undefined;
  return (
    <section className="stack">
      <Heading level={2}>{tell(t.missing)}</Heading>
      {busy > 0 ? <p className="muted">{tell(t.missingBusy, { n: busy })}</p> : null}
      {summary?.problem === undefined ? null : <Notice kind="warn">{tell(summary.problem)}</Notice>}
      {whole ? <Notice kind="good">{tell(t.missingNone)}</Notice> : null}
      {failed.length === 0 ? null : (
        <ul className="rows">
          {failed.map((source) => (
            <SourceLine key={source.key} source={source} />
          ))}
        </ul>
      )}
      {summary !== undefined && summary.unread > 0 ? (
        <p>
          <Link href={paths.section('17')}>{tell(collecting.unread, { n: summary.unread })}</Link>
        </p>
      ) : null}
    </section>
  );
}
