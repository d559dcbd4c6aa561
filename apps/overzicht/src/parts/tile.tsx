import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Phrase } from '../words/define-texts.ts';
import { useWords } from '../words/use-words.tsx';
import { Icon, type IconName } from './icon.tsx';

interface TileProps {
  readonly to: string;
  readonly icon: IconName;
  readonly title: Phrase;
  /** How many there are; nothing is shown for none. */
  readonly count?: number;
  readonly children?: ReactNode;
}

/** A door to one kind of data: what it is, how many there are, and the newest of it. */
export function Tile({ to, icon, title, count = 0, children }: TileProps) {
  const { tell } = useWords();
  return (
    <Link className="card tile" href={to}>
      <span className="tile__icon">
        <Icon name={icon} />
      </span>
      <span className="tile__title">{tell(title)}</span>
      {count === 0 ? null : <NumberBadge>{count}</NumberBadge>}
      {children === undefined ? null : <span className="tile__line">{children}</span>}
    </Link>
  );
}
