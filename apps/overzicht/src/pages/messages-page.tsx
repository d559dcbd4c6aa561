import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Alerts, Correspondence, Message } from '@stelsel/citizen';
import { Link } from 'wouter';
import { AlertsForm } from '../act/alerts-form.tsx';
import { useRemote } from '../api/use-remote.ts';
import { useMe } from '../app-context.ts';
import { Badge, type Tone } from '../parts/badge.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { dayAndTime } from '../record/dates.ts';
import { activePerson } from '../session/session.ts';
import { useRights } from '../session/use-rights.ts';
import { messages as t } from '../words/texts/act.ts';
import { useWords } from '../words/use-words.tsx';

const tones: Readonly<Record<Correspondence['state'], Tone>> = {
  sending: 'busy',
  delivered: 'busy',
  'in-progress': 'busy',
  done: 'good',
  rejected: 'warn',
  failed: 'bad',
};

/** What the person is told, what was asked and answered, and what they want to be told about. */
export function MessagesPage() {
  const { tell, locale } = useWords();
  const may = useRights();
  const own = activePerson(useMe())?.relation === 'self';
  const told = useRemote<readonly Message[]>('messages');
  const sent = useRemote<readonly Correspondence[]>('correspondence');
  const alerts = useRemote<Alerts>('alerts');
  return (
    <>
      <PageHead title={t.title} />
      <div className="stack stack--wide">
        <section>
          {told.state === 'failed' ? <DeedNotice refusal={told.refusal} /> : null}
          {told.state === 'here' && told.value.length === 0 ? (
            <p className="empty card card--quiet">{tell(t.none)}</p>
          ) : null}
          {told.state === 'here' && told.value.length > 0 ? (
            <ul className="rows">
              {told.value.map((message) => (
                <li key={message.key} className="source">
                  <p>{tell(message.text)}</p>
                  <p className="muted">
                    {dayAndTime(message.at, locale)} · <Link href={message.page}>{tell(t.go)}</Link>
                  </p>
                </li>
              ))}
            </ul>
          ) : null}
        </section>
        <section>
          <Heading level={2}>{tell(t.sent)}</Heading>
          {sent.state === 'failed' ? <DeedNotice refusal={sent.refusal} /> : null}
          {sent.state === 'here' && sent.value.length === 0 ? <p className="muted">{tell(t.sentNone)}</p> : null}
          {sent.state === 'here' && sent.value.length > 0 ? (
            <ul className="rows">
              {sent.value.map((letter) => (
                <SentLetter key={letter.key} letter={letter} />
              ))}
            </ul>
          ) : null}
        </section>
        {alerts.state === 'here' && own && may('act') ? (
          <AlertsForm alerts={alerts.value} onSaved={alerts.set} />
        ) : null}
      </div>
    </>
  );
}

function SentLetter({ letter }: { readonly letter: Correspondence }) {
  const { tell, locale } = useWords();
  return (
    <li className="source">
      <div className="source__head">
        <strong lang="nl">{letter.about}</strong>
        <Badge tone={tones[letter.state]}>{tell(letter.stateText)}</Badge>
      </div>
      <p className="muted">
        {tell(t.to, { to: letter.to })} · {dayAndTime(letter.at, locale)}
      </p>
      {letter.text === '' ? null : <p className="quote">{letter.text}</p>}
      {letter.answer === undefined ? null : (
        <p>
          <strong>{tell(t.answer)}:</strong> <span lang="nl">{letter.answer}</span>
        </p>
      )}
    </li>
  );
}
