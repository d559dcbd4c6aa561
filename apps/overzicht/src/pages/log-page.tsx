import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { OwnLogView, Visit } from '@stelsel/citizen';
import { useState } from 'react';
import { sourceTones, sourceWords } from '../collect/source-tone.ts';
import { logLimits } from '../log/limits.ts';
import { useOwnLog } from '../log/use-own-log.ts';
import { VisitRow } from '../log/visit-row.tsx';
import { Badge } from '../parts/badge.tsx';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { log as t } from '../words/texts/log.ts';
import { useWords } from '../words/use-words.tsx';

/** "Wie keek": every visit of every log as one list, and honestly what the list does not hold. */
export function LogPage() {
  const { tell } = useWords();
  const log = useOwnLog();
  if (log.state === 'failed') {
    return <Failure refusal={log.refusal} onRetry={log.again} />;
  }
  return (
    <>
      <PageHead title={t.title} />
      {log.state === 'busy' ? (
        <div className="stack">
          <p role="status">{tell(t.busy)}</p>
          <div className="skeleton" />
          <div className="skeleton" />
        </div>
      ) : (
        <LogView view={log.value} />
      )}
    </>
  );
}

function LogView({ view }: { readonly view: OwnLogView }) {
  const { tell } = useWords();
  return (
    <div className="stack stack--wide">
      <ThisMonth {...view.thisMonth} />
      {view.complete ? null : <Notice kind="warn">{tell(t.incomplete)}</Notice>}
      <section>
        <div className="section-head">
          <Heading level={2}>{tell(t.visits)}</Heading>
          <span className="muted">{tell(t.back, { years: view.years })}</span>
        </div>
        {view.visits.length === 0 ? <p className="empty card card--quiet">{tell(t.visitsNone)}</p> : null}
        <VisitList visits={view.visits} />
      </section>
      {view.automatic.length === 0 ? null : (
        <details>
          <summary>
            {tell(t.automatic)} ({view.automatic.length})
          </summary>
          <p className="muted">{tell(t.automaticAbout)}</p>
          <VisitList visits={view.automatic} />
        </details>
      )}
      <Gaps view={view} />
      <section className="no-print">
        <Heading level={2}>{tell(t.export)}</Heading>
        <div className="actions">
          {(
            [
              ['csv', t.exportCsv],
              ['pdf', t.exportPdf],
            ] as const
          ).map(([form, name]) => (
            <a key={form} className="nl-button nl-button--secondary" href={`/api/v1/log/export?vorm=${form}`} download>
              {tell(name)}
            </a>
          ))}
        </div>
      </section>
    </div>
  );
}

function ThisMonth({ looks, emergency, refused }: OwnLogView['thisMonth']) {
  const { tell } = useWords();
  return (
    <p className="card month">
      <strong>{tell(looks === 0 ? t.monthNone : looks === 1 ? t.monthOnce : t.month, { looks })}</strong>{' '}
      {emergency > 0 ? <>{tell(t.monthEmergency, { n: emergency })} </> : null}
      {refused > 0 ? tell(t.monthRefused, { n: refused }) : null}
    </p>
  );
}

function VisitList({ visits }: { readonly visits: readonly Visit[] }) {
  const { tell } = useWords();
  const [most, setMost] = useState<number>(logLimits.visits);
  return visits.length === 0 ? null : (
    <div className="stack">
      <ul className="rows">
        {visits.slice(0, most).map((visit) => (
          <li key={visit.key}>
            <VisitRow visit={visit} />
          </li>
        ))}
      </ul>
      {visits.length > most ? (
        <div>
          <Button purpose="secondary" onClick={() => setMost((old) => old + logLimits.visits)}>
            {tell(t.more)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Gaps({ view }: { readonly view: OwnLogView }) {
  const { tell } = useWords();
  return (
    <section className="card card--quiet stack">
      <Heading level={2}>{tell(t.gaps)}</Heading>
      <ul className="dots">
        {view.gaps.map((gap) => (
          <li key={`${gap.source ?? ''} ${gap.text.nl}`}>
            {gap.source === undefined ? null : (
              <>
                <strong lang="nl">{gap.source}</strong>:{' '}
              </>
            )}
            {tell(gap.text)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{tell(t.sources)}</summary>
        <ul className="stack">
          {view.sources.map((source) => (
            <li key={source.name} className="source__head">
              <span>
                <span lang="nl">{source.name}</span> <span className="muted">{tell(t.lines, { n: source.lines })}</span>
              </span>
              <Badge tone={sourceTones[source.status]}>{tell(sourceWords[source.status])}</Badge>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
