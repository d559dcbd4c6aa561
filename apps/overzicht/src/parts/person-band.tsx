import type { Me, PersonColour } from '@stelsel/citizen';
import { Link } from 'wouter';
import { paths } from '../paths.ts';
import { activePerson } from '../session/session.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** The style sheet gives each of these a colour that is dark enough for white letters in every theme. */
export const colourNumbers: Readonly<Record<PersonColour, string>> = {
  teal: '0',
  purple: '1',
  green: '2',
  orange: '3',
  blue: '4',
  brown: '5',
};

/** Whose data are on screen: the name in words, a colour beside it, and the way to somebody else. */
export function PersonBand({ me }: { readonly me: Me }) {
  const { tell, say } = useWords();
  const person = activePerson(me);
  if (person === undefined) {
    return null;
  }
  const self = person.relation === 'self';
  return (
    <section
      className="person-band"
      data-colour={colourNumbers[person.colour]}
      aria-label={say(shell.switchPersonLong)}
    >
      <div className="person-band__row">
        <p className="person-band__who">
          <span className="initial" aria-hidden="true">
            {person.name.slice(0, 1)}
          </span>
          <span>
            {me.example ? tell(shell.exampleOf) : self ? tell(shell.ownData) : tell(shell.lookingAt)}
            {': '}
            <strong lang="nl">{person.name}</strong>
            {self ? null : ` (${person.ageYears})`}
          </span>
        </p>
        {me.persons.length > 1 ? (
          <Link href={paths.people} aria-label={say(shell.switchPersonLong)}>
            {tell(shell.switchPerson)}
          </Link>
        ) : null}
      </div>
    </section>
  );
}
