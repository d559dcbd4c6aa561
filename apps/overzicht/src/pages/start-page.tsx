import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { Redirect, useSearchParams } from 'wouter';
import { useApp, useSettings } from '../app-context.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { submitForm } from '../session/leave.ts';
import { Gathering } from '../start/gathering.tsx';
import { useStore } from '../store.ts';
import type { Phrase } from '../words/define-texts.ts';
import { start as t } from '../words/texts/start.ts';
import { useWords } from '../words/use-words.tsx';

const promises: readonly (readonly [IconName, Phrase, Phrase])[] = [
  ['eye', t.promise1, t.promise1About],
  ['choose', t.promise2, t.promise2About],
  ['lock', t.promise3, t.promise3About],
];

/** The front door: what this is, three promises, signing in, or looking around first. */
export function StartPage() {
  const { tell } = useWords();
  const { session, settings } = useApp();
  const { shared } = useSettings();
  const [search] = useSearchParams();
  const now = useStore(session.store);
  if (now.state === 'in') {
    return <Redirect to={paths.overview} replace />;
  }
  const signIn = (): void => window.location.assign(paths.signIn(safeReturn(search.get('verder')), shared));
  return (
    <div className="start">
      <div className="start__hero">
        <PageHead title={t.title} lead={t.lead} />
        <Gathering />
      </div>
      <ul className="promises">
        {promises.map(([icon, title, about]) => (
          <li key={title.key}>
            <span className="promises__icon">
              <Icon name={icon} />
            </span>
            <div>
              <h2 className="promises__title">{tell(title)}</h2>
              <p>{tell(about)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="start__doors">
        <Button purpose="primary" onClick={signIn}>
          {tell(t.signIn)}
        </Button>
        <Button purpose="secondary" onClick={() => submitForm('/mijn/voorbeeld')}>
          {tell(t.example)}
        </Button>
      </div>
      <p className="muted">{tell(t.whyCheck)}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={shared}
          onChange={({ target }) => settings.set((old) => ({ ...old, shared: target.checked }))}
        />
        <span>
          {tell(t.sharedComputer)}
          <span className="muted">{tell(t.sharedComputerAbout)}</span>
        </span>
      </label>
      <Helping />
      <hr />
      <LanguageChoice />
    </div>
  );
}

function Helping() {
  const { tell } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="card card--quiet" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{tell(t.helping)}</summary>
      <Paragraph>{tell(t.helpingAbout)}</Paragraph>
      <Heading level={2} className="visually-hidden">
        {tell(t.helping)}
      </Heading>
      <ul className="dots">
        {[t.helpingChild, t.helpingTeen, t.helpingAdult, t.helpingDeceased].map((line) => (
          <li key={line.key}>{tell(line)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Only addresses of this app: a link may not send somebody elsewhere. Who asked for no page begins at the beginning. */
function safeReturn(wanted: string | null): string {
  return wanted !== null && /^\/mijn\/[\w/%.-]+$/.test(wanted) ? wanted : paths.welcome;
}
