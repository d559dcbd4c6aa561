/** The four sector pages of a region. */
import type { Language } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { sectorPages } from '../words/agenda-words.ts';
import { type Say, w } from '../words/words.ts';
import { regionPath } from './edit-address.ts';

interface SectorTabsProps {
  readonly language: Language;
  readonly say: Say;
  readonly region: string;
  /** The questions of the address, which go along. */
  readonly search: string;
  readonly current?: string;
}

export function SectorTabs({ language, say, region, search, current }: SectorTabsProps) {
  return (
    <nav className="tabs" aria-label={say(label)}>
      <ul>
        {Object.entries(sectorPages).map(([name, words]) => (
          <li key={name}>
            <a
              href={addressIn(language, `${regionPath(region, `/${name}`)}${search}`)}
              {...(name === current ? { 'aria-current': 'page' as const } : {})}
            >
              {say(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const label = w('Bladzijden van de regionale agenda', 'Pages of the regional agenda');
