/** The pages of one part of the site, under its heading. */
import type { PageRequest } from '@stelsel/regie';
import { sayIn, type Words, w } from '../words/words.ts';
import { linksOf } from './links.ts';

export interface SectionTab {
  readonly path: string;
  readonly words: Words;
}

export const planTabs: readonly SectionTab[] = [
  { path: '/actieplan', words: w('Actieplan', 'Action plan') },
  { path: '/initiatieven', words: w('Initiatieven', 'Initiatives') },
  { path: '/partijen', words: w('Partijen', 'Parties') },
  { path: '/organen', words: w('Organen en routes', 'Bodies and routes') },
  { path: '/taken', words: w('Taken', 'Tasks') },
  { path: '/toezeggingen', words: w('Toezeggingen', 'Commitments') },
];

export const moneyTabs: readonly SectionTab[] = [
  { path: '/geld', words: w('Overzicht', 'Overview') },
  { path: '/geld/documenten', words: w('Wat documenten zeggen', 'What documents say') },
  { path: '/geld/regelingen', words: w('Regelingen', 'Schemes') },
  { path: '/geld/boekingen', words: w('Boekingen', 'Bookings') },
];

export const dataTabs: readonly SectionTab[] = [
  { path: '/open-data', words: w('Datasets', 'Datasets') },
  { path: '/open-data/formules', words: w('Formules', 'Formulas') },
  { path: '/open-data/woordenboek', words: w('Woordenboek', 'Dictionary') },
  { path: '/open-data/momentopnamen', words: w('Momentopnamen', 'Snapshots') },
  { path: '/wijzigingen', words: w('Wijzigingen', 'Changes') },
  { path: '/begrippen', words: w('Begrippen', 'Definitions') },
];

interface SectionTabsProps {
  readonly request: Pick<PageRequest, 'language' | 'url'>;
  readonly tabs: readonly SectionTab[];
}

export function SectionTabs({ request, tabs }: SectionTabsProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return (
    <nav className="tabs" aria-label={say(label)}>
      <ul>
        {tabs.map(({ path, words }) => (
          <li key={path}>
            <a href={links.page(path)} {...(path === request.url.pathname ? { 'aria-current': 'page' as const } : {})}>
              {say(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const label = w('Bladzijden van dit onderdeel', 'Pages of this section');
