import { Link, useLocation } from 'wouter';
import { paths } from '../paths.ts';
import type { Phrase } from '../words/define-texts.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import { Icon, type IconName } from './icon.tsx';

interface Goal {
  readonly to: string;
  readonly name: Phrase;
  readonly icon: IconName;
  /** Under "Meer" on a phone, and on its own where there is room. */
  readonly wide?: boolean;
}

export const goals: readonly Goal[] = [
  { to: paths.overview, name: shell.overview, icon: 'home' },
  { to: paths.timeline, name: shell.timeline, icon: 'timeline' },
  { to: paths.kinds, name: shell.kinds, icon: 'other', wide: true },
  { to: paths.log, name: shell.log, icon: 'eye' },
  { to: paths.choices, name: shell.choices, icon: 'choose' },
  { to: paths.act, name: shell.act, icon: 'share', wide: true },
  { to: paths.messages, name: shell.messages, icon: 'letter', wide: true },
  { to: paths.collecting, name: shell.sources, icon: 'visit', wide: true },
  { to: paths.people, name: shell.people, icon: 'people', wide: true },
  { to: paths.settings, name: shell.settings, icon: 'gear', wide: true },
];

const more: Goal = { to: paths.more, name: shell.more, icon: 'menu' };

export function Navigation() {
  const { tell, say } = useWords();
  const [place] = useLocation();
  const here = currentGoal(place);
  const entry = ({ to, name, icon, wide }: Goal, className: string | undefined) => {
    const current = here === to || (to === more.to && wideGoal(here));
    return (
      <li key={to} className={className ?? (wide === true ? 'nav__wide' : undefined)}>
        <Link href={to} {...(current ? { 'aria-current': 'page' as const } : {})}>
          <Icon name={icon} />
          <span>{tell(name)}</span>
        </Link>
      </li>
    );
  };
  return (
    <nav className="nav no-print" aria-label={say(shell.menu)}>
      <ul className="nav__list">
        {goals.map((goal) => entry(goal, undefined))}
        {entry(more, 'nav__narrow')}
      </ul>
    </nav>
  );
}

function wideGoal(here: string | undefined): boolean {
  return goals.some(({ to, wide }) => to === here && wide === true);
}

/** The place a deeper page belongs to: the longest address that begins the same. */
function currentGoal(place: string): string | undefined {
  if (/^\/mijn\/(?:(?:soort|gegeven|reeks|beelden)\/|meten)/.test(place)) {
    return paths.kinds;
  }
  const found = [...goals, more].filter(({ to }) => to !== paths.overview && place.startsWith(to));
  return found[0]?.to ?? (`${place}/`.startsWith(paths.overview) ? paths.overview : undefined);
}
