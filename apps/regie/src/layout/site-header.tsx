import type { Account, Language } from '@stelsel/regie';
import { sayIn, w } from '../words/words.ts';
import { AccountLinks } from './account-links.tsx';
import { addressIn, other } from './addresses.ts';
import { MomentBar } from './moment-bar.tsx';
import { SearchBox } from './search-box.tsx';
import { sections } from './sections.ts';

interface SiteHeaderProps {
  readonly language: Language;
  readonly url: URL;
  readonly name: string;
  readonly viewer: Account | undefined;
}

export function SiteHeader({ language, url, name, viewer }: SiteHeaderProps) {
  const say = sayIn(language);
  const here = `${url.pathname}${url.search}`;
  return (
    <header className="site-header">
      <div className="site-header__bar">
        <a className="site-header__name" href={addressIn(language, '/')}>
          {name}
        </a>
        <SearchBox say={say} language={language} url={url} />
        <AccountLinks say={say} language={language} url={url} viewer={viewer} />
        <a
          className="site-header__language"
          href={addressIn(other(language), here)}
          hrefLang={other(language)}
          lang={other(language)}
        >
          {language === 'nl' ? 'English' : 'Nederlands'}
        </a>
      </div>
      <nav className="site-nav" aria-label={say(navigation)}>
        <ul>
          {sections.map(({ path, words }) => (
            <li key={path}>
              <a
                href={addressIn(language, path)}
                {...(isIn(url.pathname, path) ? { 'aria-current': 'true' as const } : {})}
              >
                {say(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <MomentBar say={say} language={language} url={url} />
    </header>
  );
}

/** Pages that belong to a section without having its address. */
const alsoIn: Readonly<Record<string, readonly string[]>> = {
  '/actieplan': ['/initiatieven', '/partijen', '/organen', '/taken', '/toezeggingen'],
  '/open-data': ['/wijzigingen', '/begrippen', '/meldingen'],
};

function isIn(pathname: string, section: string): boolean {
  return [section, ...(alsoIn[section] ?? [])].some((path) => pathname.startsWith(path));
}

const navigation = w('Onderdelen', 'Sections');
