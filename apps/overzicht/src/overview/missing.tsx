import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { CollectedSource } from '@stelsel/citizen';
import { Link } from 'wouter';
import { useApp } from '../app-context.ts';
import type { Collected } from '../collect/collection.ts';
import { SourceLine } from '../collect/source-line.tsx';
import { Notice } from '../parts/notice.tsx';
import { paths } from '../paths.ts';
import { recordLimits } from '../record/limits.ts';
import { collecting } from '../words/texts/collecting.ts';
import { overview as t } from '../words/texts/overview.ts';
import { useWords } from '../words/use-words.tsx';

/** "Dit ontbreekt": which sources did not answer, with a button; never silence. */
export function Missing({ collected }: { readonly collected: Collected }) {
  const { tell } = useWords();
  const { collection } = useApp();
  const { sources, summary, phase } = collected;
  const failed = sources.filter(({ status }) => ['partial', 'refused', 'failed'].includes(status));
  const busy = sources.filter(({ status }) => status === 'busy').length;
  const whole =
    phase === 'done' && failed.length === 0 && summary?.complete !== false && summary?.problem === undefined;
  return (
    <section className="stack">
      <Heading level={2}>{tell(t.missing)}</Heading>
      {phase === 'done' ? null : (
        <p className="muted">
          {busy > 0 ? tell(busy === 1 ? t.missingBusyOne : t.missingBusy, { n: busy }) : tell(t.missingSoon)}
        </p>
      )}
      {summary?.problem === undefined ? null : <Notice kind="warn">{tell(summary.problem)}</Notice>}
      {whole ? <Notice kind="good">{tell(t.missingNone)}</Notice> : null}
      {failed.length === 0 ? null : <SourceRows sources={failed.slice(0, recordLimits.missingRows)} />}
      {failed.length <= recordLimits.missingRows ? null : (
        <>
          <details>
            <summary>{tell(t.missingMore, { n: failed.length - recordLimits.missingRows })}</summary>
            <SourceRows sources={failed.slice(recordLimits.missingRows)} />
          </details>
          <div>
            <Button purpose="secondary" onClick={() => void collection.retry(...failed.map(({ key }) => key))}>
              {tell(t.missingRetry)}
            </Button>
          </div>
        </>
      )}
      {summary !== undefined && summary.unread > 0 ? (
        <p>
          <Link href={paths.section('17')}>{tell(collecting.unread, { n: summary.unread })}</Link>
        </p>
      ) : null}
    </section>
  );
}

function SourceRows({ sources }: { readonly sources: readonly CollectedSource[] }) {
  return (
    <ul className="rows">
      {sources.map((source) => (
        <SourceLine key={source.key} source={source} />
      ))}
    </ul>
  );
}
