import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Link, useParams } from 'wouter';
import { useCollected } from '../collect/use-collected.ts';
import { ItemGone } from '../item/item-gone.tsx';
import { seriesWith } from '../labs/series.ts';
import { SeriesTable } from '../labs/series-table.tsx';
import { TrendChart } from '../labs/trend-chart.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { recordIndex } from '../record/record-index.ts';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';

/** One test through time, as a graph and as a table. Units that cannot be made equal stand apart. */
export function SeriesPage() {
  const { tell, say } = useWords();
  const { key = '' } = useParams();
  const collected = useCollected();
  const { bySection } = recordIndex(collected.groups);
  const series =
    seriesWith(bySection.get('results') ?? [], key) ?? seriesWith(bySection.get('measurements') ?? [], key);
  if (series === undefined) {
    return <ItemGone collected={collected} />;
  }
  const name = say(series.ownTitle ?? series.title);
  const apart = new Set(series.lines.map(({ unit }) => unit)).size > 1;
  return (
    <>
      <PageHead title={t.trend} values={{ name }} tab={t.trendTab} lead={t.trendAbout} back />
      <div className="stack stack--wide">
        {apart ? <Notice kind="plain">{tell(t.trendUnits)}</Notice> : null}
        {series.lines.map((line) => (
          <section key={`${line.unit} ${line.label?.nl} ${line.own}`} className="card stack">
            {series.lines.length === 1 ? null : (
              <Heading level={2}>
                {line.label === undefined ? null : <>{tell(line.label)} </>}
                {line.own ? <>({tell(t.trendOwn)}) </> : null}
                {line.points[0]?.measure.unit === undefined ? null : (
                  <span lang="nl">{line.points[0].measure.unit}</span>
                )}
              </Heading>
            )}
            {line.points.length < 2 ? <Paragraph>{tell(t.trendOne)}</Paragraph> : null}
            <TrendChart line={line} name={line.label === undefined ? name : say(line.label)} />
            <SeriesTable line={line} />
          </section>
        ))}
        <p>
          <Link href={paths.item(series.key)}>{tell(t.newest)}</Link>
        </p>
      </div>
    </>
  );
}
