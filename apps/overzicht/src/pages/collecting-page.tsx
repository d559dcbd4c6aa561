import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from 'wouter';
import { useApp } from '../app-context.ts';
import { ProgressLine } from '../collect/progress-line.tsx';
import { SourceLine } from '../collect/source-line.tsx';
import { useCollected } from '../collect/use-collected.ts';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { collecting as t } from '../words/texts/collecting.ts';
import { useWords } from '../words/use-words.tsx';

/** Live: who answered, who did not, and what to do about it. Nobody has to wait here. */
export function CollectingPage() {
  const { tell } = useWords();
  const { collection } = useApp();
  const collected = useCollected();
  const { sources, summary, phase, refusal } = collected;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="stack">
        <ProgressLine collected={collected} />
        <DeedNotice refusal={refusal} />
        {summary?.problem === undefined ? null : <Notice kind="warn">{tell(summary.problem)}</Notice>}
        {sources.length === 0 ? null : (
          <ul className="rows">
            {sources.map((source) => (
              <SourceLine key={source.key} source={source} />
            ))}
          </ul>
        )}
        {summary !== undefined && summary.unread > 0 ? (
          <Link href={paths.section('17')}>{tell(t.unread, { n: summary.unread })}</Link>
        ) : null}
        <div className="actions">
          <Link className="nl-button nl-button--primary" href={paths.overview}>
            {tell(t.goOn)}
          </Link>
          {phase === 'busy' ? null : (
            <Button purpose="secondary" onClick={() => void collection.begin()}>
              {tell(t.again)}
            </Button>
          )}
          <Link className="nl-button nl-button--subtle" href={paths.welcome}>
            {tell(t.addMore)}
          </Link>
        </div>
      </div>
    </>
  );
}
