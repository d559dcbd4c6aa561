import { Link } from 'wouter';
import { Icon } from '../parts/icon.tsx';
import { goals } from '../parts/navigation.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** On a phone: the places that do not fit under the thumb. */
export function MorePage() {
  const { tell } = useWords();
  return (
    <>
      <PageHead title={shell.more} />
      <ul className="cards">
        {goals
          .filter(({ wide }) => wide === true)
          .map(({ to, name, icon }) => (
            <li key={to}>
              <Link className="card tile" href={to}>
                <span className="tile__head">
                  <Icon name={icon} />
                  {tell(name)}
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
