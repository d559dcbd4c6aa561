import { Link } from '@nl-design-system-candidate/link-react';
import { record as t } from '../words/texts/record.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** Questions to take along, and where to read more. The links are the front doors only: what is read here is not told. */
export function LearnMore() {
  const { tell } = useWords();
  return (
    <>
      <ul className="dots">
        {[t.ask1, t.ask2, t.ask3].map((question) => (
          <li key={question.key}>{tell(question)}</li>
        ))}
      </ul>
      <p className="muted">{tell(t.learnAbout)}</p>
      <p className="actions">
        {['https://www.thuisarts.nl', 'https://www.apotheek.nl'].map((address) => (
          <Link key={address} href={address} target="_blank" rel="noreferrer">
            {new URL(address).hostname.replace('www.', '')}{' '}
            <span className="visually-hidden">{tell(shell.newWindow)}</span>
          </Link>
        ))}
      </p>
    </>
  );
}
