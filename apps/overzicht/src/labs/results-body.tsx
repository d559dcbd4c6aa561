import type { RecordGroup } from '@stelsel/citizen';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useSettings } from '../app-context.ts';
import { GroupTitle } from '../parts/group-title.tsx';
import { useSourceNames } from '../parts/source-names.tsx';
import { paths } from '../paths.ts';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';
import { Curtain } from './curtain.tsx';
import { ResultValue } from './result-value.tsx';
import { ResultsQuestion } from './results-question.tsx';
import { type Series, seriesOf } from './series.ts';

interface ResultsBodyProps {
  readonly groups: readonly RecordGroup[];
  readonly laboratory: boolean;
}

/** The newest result of each test on a number line; earlier ones one step further. */
export function ResultsBody({ groups, laboratory }: ResultsBodyProps) {
  const { tell } = useWords();
  const { results } = useSettings();
  const series = useMemo(() => seriesOf(groups), [groups]);
  if (laboratory && results === 'ask') {
    return <ResultsQuestion />;
  }
  return (
    <>
      <ul className="cards">
        {series.map((one) => (
          <li key={one.key} className="card result-card">
            <ResultCard series={one} />
          </li>
        ))}
      </ul>
      <p className="muted">{tell(t.notJudge)}</p>
      {laboratory ? null : <Link href={paths.measure}>{tell(t.measure)}</Link>}
    </>
  );
}

function ResultCard({ series }: { readonly series: Series }) {
  const { tell } = useWords();
  const names = useSourceNames();
  const [newest] = series.groups;
  if (newest === undefined) {
    return null;
  }
  return (
    <>
      <h2 className="result-card__name">
        <Link href={paths.item(newest.key)}>
          <GroupTitle group={series} />
        </Link>
      </h2>
      <Curtain group={newest}>
        <ResultValue group={newest} />
      </Curtain>
      <p className="muted">
        {newest.lead.date === undefined ? null : <>{tell(newest.lead.date.text)} · </>}
        <span lang="nl">{names(newest.sources)}</span>
      </p>
      {series.groups.length > 1 ? (
        <Link href={paths.series(newest.key)}>{tell(t.earlier, { n: series.groups.length - 1 })}</Link>
      ) : null}
    </>
  );
}
