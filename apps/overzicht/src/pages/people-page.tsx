import { Button } from '@nl-design-system-candidate/button-react';
import type { PersonOption } from '@stelsel/citizen';
import { useLocation } from 'wouter';
import { useDeed } from '../api/use-deed.ts';
import { useApp, useMe } from '../app-context.ts';
import { PendingChoices } from '../choices/pending-choices.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { colourNumbers } from '../parts/person-band.tsx';
import { paths } from '../paths.ts';
import { AgreementsForm } from '../people/agreements-form.tsx';
import { longDay } from '../record/dates.ts';
import { people as t } from '../words/texts/people.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** Everybody at whom the person may look, with what is allowed and why. Switching forgets what was on screen. */
export function PeoplePage() {
  const { tell } = useWords();
  const { session } = useApp();
  const [, go] = useLocation();
  const me = useMe();
  const deed = useDeed();
  const switchTo = (key: string): void =>
    void deed.run(async () => {
      await session.switchTo(key);
      go(paths.overview);
    });
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="stack">
        <PendingChoices />
        <DeedNotice refusal={deed.refusal} />
        <ul className="stack">
          {me.persons.map((person) => (
            <Person
              key={person.key}
              person={person}
              here={person.key === me.active}
              busy={deed.busy}
              onChoose={() => switchTo(person.key)}
            />
          ))}
        </ul>
        {me.persons.length === 1 ? <p>{tell(t.only)}</p> : null}
        <p className="muted">{tell(t.how)}</p>
        <AgreementsForm />
      </div>
    </>
  );
}

interface PersonProps {
  readonly person: PersonOption;
  readonly here: boolean;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

function Person({ person, here, busy, onChoose }: PersonProps) {
  const { tell, say, locale } = useWords();
  return (
    <li className="card person" data-colour={colourNumbers[person.colour]}>
      <h2 className="person__name">
        <span className="initial initial--own" aria-hidden="true">
          {person.name.slice(0, 1)}
        </span>
        <span lang="nl">{person.name}</span>
      </h2>
      <p className="muted">
        {tell(t[person.relation])} · {tell(shell.years, { age: person.ageYears })}
      </p>
      <p>
        {tell(t.rights)}: {person.rights.map((right) => say(t[right])).join(', ')}.{' '}
        {person.until === undefined ? null : tell(t.until, { day: longDay(person.until, locale) })}
      </p>
      {person.explanation.map((line) => (
        <p key={line.nl}>{tell(line)}</p>
      ))}
      {here ? (
        <p>
          <strong>{tell(t.here)}</strong>
        </p>
      ) : (
        <div>
          <Button purpose="primary" busy={busy} onClick={onChoose}>
            {tell(t.choose, { name: person.name })}
          </Button>
        </div>
      )}
    </li>
  );
}
