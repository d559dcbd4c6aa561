import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Correspondence, LogQuestion, Visit } from '@stelsel/citizen';
import { type FormEvent, useState } from 'react';
import { useParams } from 'wouter';
import { useDeed } from '../api/use-deed.ts';
import { useApp } from '../app-context.ts';
import { useOwnLog } from '../log/use-own-log.ts';
import { outcomeTones, VisitWho } from '../log/visit-row.tsx';
import { Badge } from '../parts/badge.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { TextField } from '../parts/text-field.tsx';
import { dayAndTime } from '../record/dates.ts';
import { useRights } from '../session/use-rights.ts';
import { log as t } from '../words/texts/log.ts';
import { useWords } from '../words/use-words.tsx';

/** One visit in full, and the way to ask about it. */
export function VisitPage() {
  const { key = '' } = useParams();
  const log = useOwnLog();
  if (log.state === 'busy') {
    return <Loading />;
  }
  if (log.state === 'failed') {
    return <Failure refusal={log.refusal} onRetry={log.again} />;
  }
  const visit = [...log.value.visits, ...log.value.automatic].find((one) => one.key === key);
  return visit === undefined ? <NotFound /> : <VisitView visit={visit} />;
}

function VisitView({ visit }: { readonly visit: Visit }) {
  const { tell, locale } = useWords();
  const may = useRights();
  return (
    <>
      <PageHead title={t.visit} back />
      <div className="stack stack--wide">
        <section className="card stack">
          {visit.emergency ? (
            <div>
              <Badge tone="bad" icon="alert">
                {tell(t.emergency)}
              </Badge>
            </div>
          ) : null}
          <dl className="facts facts--two">
            <div className="fact fact--first">
              <dt>{tell(t.who)}</dt>
              <dd>
                <VisitWho who={visit.who} />
                {visit.who.role === undefined ? null : <>, {tell(visit.who.role)}</>}
              </dd>
            </div>
            <div>
              <dt>{tell(t.when)}</dt>
              <dd>{dayAndTime(visit.at, locale)}</dd>
            </div>
            <div>
              <dt>{tell(t.what)}</dt>
              <dd>
                {visit.what.map((what, index) => (
                  <span key={what.nl}>
                    {index === 0 ? null : ', '}
                    {tell(what)}
                  </span>
                ))}
              </dd>
            </div>
            <div>
              <dt>{tell(visit.outcome === 'refused' ? t.whyNot : t.why)}</dt>
              <dd>{tell(visit.why)}</dd>
            </div>
            <div>
              <dt>{tell(t.result)}</dt>
              <dd>{tell(visit.outcomeText)}</dd>
            </div>
            {visit.emergencyReason === undefined ? null : (
              <div>
                <dt>{tell(t.reason)}</dt>
                <dd className="quote" lang="nl">
                  {visit.emergencyReason}
                </dd>
              </div>
            )}
          </dl>
          <Lines visit={visit} />
        </section>
        {visit.who.self || !may('act') ? null : <AskAbout visit={visit} />}
      </div>
    </>
  );
}

function Lines({ visit }: { readonly visit: Visit }) {
  const { tell, locale } = useWords();
  return (
    <details>
      <summary>
        {tell(t.details)} ({visit.lines.length})
      </summary>
      <p className="muted">{tell(t.numberAbout)}</p>
      <ul className="rows">
        {visit.lines.map((line) => (
          <li key={`${line.event} ${line.source}`} className="source">
            <div className="source__head">
              <strong lang="nl">{line.source}</strong>
              <Badge tone={outcomeTones[line.outcome]}>{tell(t[line.outcome])}</Badge>
            </div>
            <p>
              {tell(line.what)} · {dayAndTime(line.at, locale)}
            </p>
            <p className="muted">
              {tell(t.number)}: <span className="event-number">{line.event}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "Dit herken ik niet": first the usual reasons, then a question to the provider with the number of the event. */
function AskAbout({ visit }: { readonly visit: Visit }) {
  const { tell } = useWords();
  const { http } = useApp();
  const deed = useDeed();
  const [text, setText] = useState('');
  const [sent, setSent] = useState<Correspondence>();
  const [line] = visit.lines;
  if (line === undefined) {
    return null;
  }
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    void deed.run(async () => {
      const body: LogQuestion = { text: text.trim() };
      setSent(await http.post<Correspondence>(`log/${encodeURIComponent(line.event)}/question`, body));
    });
  };
  return (
    <section className="card stack no-print">
      <Heading level={2}>{tell(t.unknown)}</Heading>
      <ul className="dots">
        {[t.usual1, t.usual2, t.usual3].map((reason) => (
          <li key={reason.key}>{tell(reason)}</li>
        ))}
      </ul>
      <div role="status">
        {sent === undefined ? null : <Notice kind="good">{tell(t.asked, { to: sent.to })}</Notice>}
        {visit.question === undefined ? null : <Notice kind="plain">{tell(t.askedBefore)}</Notice>}
      </div>
      {sent !== undefined || visit.question !== undefined ? null : (
        <form className="stack" onSubmit={ask}>
          <p>{tell(t.unknownAbout)}</p>
          <TextField label={t.question} long value={text} onChange={setText} />
          <DeedNotice refusal={deed.refusal} />
          <div>
            <Button purpose="primary" type="submit" busy={deed.busy}>
              {tell(t.ask)}
            </Button>
          </div>
        </form>
      )}
      <p className="muted">{tell(t.further)}</p>
    </section>
  );
}
