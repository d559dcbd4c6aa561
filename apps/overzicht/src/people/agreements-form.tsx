import { Heading } from '@nl-design-system-candidate/heading-react';
import type { AgreementChange, Agreements } from '@stelsel/citizen';
import { useDeed } from '../api/use-deed.ts';
import { useRemote } from '../api/use-remote.ts';
import { useApp, useMe } from '../app-context.ts';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { TickField } from '../parts/tick-field.tsx';
import { dayAndTime } from '../record/dates.ts';
import { activePerson } from '../session/session.ts';
import { people as t } from '../words/texts/people.ts';
import { useWords } from '../words/use-words.tsx';

/** From 12 to 15 the child agrees, alone, and sees who of the parents looked. */
export function AgreementsForm() {
  const person = activePerson(useMe());
  return person?.relation === 'self' && person.ageYears >= 12 && person.ageYears < 16 ? <Form /> : null;
}

function Form() {
  const { tell, say, locale } = useWords();
  const { http } = useApp();
  const agreements = useRemote<Agreements>('me/agreements');
  const deed = useDeed();
  if (agreements.state !== 'here') {
    return null;
  }
  const { parents, looked } = agreements.value;
  const change = (parent: string, agreed: boolean): void =>
    void deed.run(async () => {
      const body: AgreementChange = { parent, agreed };
      agreements.set(await http.post<Agreements>('me/agreements', body));
    });
  return (
    <section className="card stack">
      <div>
        <Heading level={2}>{tell(t.agreements)}</Heading>
        <p>{tell(t.agreementsAbout)}</p>
      </div>
      {parents.map(({ key, name, agreed }) => {
        const label = { nl: say(t.agreed, { name }), en: say(t.agreed, { name }) };
        return <TickField key={key} label={label} checked={agreed} onChange={(checked) => change(key, checked)} />;
      })}
      <DeedNotice refusal={deed.refusal} />
      <Heading level={3}>{tell(t.looked)}</Heading>
      {looked.length === 0 ? <p className="muted">{tell(t.lookedNone)}</p> : null}
      <ul className="dots">
        {looked.map(({ name, at }) => (
          <li key={`${name} ${at}`}>
            {name}, {dayAndTime(at, locale)}
          </li>
        ))}
      </ul>
    </section>
  );
}
