import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useEffect, useState } from 'react';
import { type Language, LanguageContext } from './language.ts';
import { Region } from './parts/region.tsx';
import { SiteHeader } from './parts/site-header.tsx';
import { texts } from './texts.ts';

/** The front page: one language at a time, Dutch unless people choose English. */
export function App() {
  const [language, setLanguage] = useState<Language>('nl');
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.documentTitle[language];
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <SkipLink href="#content">{texts.skip[language]}</SkipLink>
      <SiteHeader onSwitch={() => setLanguage(language === 'nl' ? 'en' : 'nl')} />
      <main id="content" tabIndex={-1}>
        <section className="hero">
          <div className="wrap">
            <Heading level={1}>
              <span className="hero__line">{texts.title[language]} </span>
              <span className="hero__line">{texts.titleMore[language]}</span>
            </Heading>
            <Paragraph purpose="lead">{texts.promise[language]}</Paragraph>
          </div>
        </section>
        <Region />
      </main>
      <footer className="site-footer">
        <div className="wrap">
          <Paragraph>{texts.invented[language]}</Paragraph>
          <Paragraph>{texts.footer[language]}</Paragraph>
          <Paragraph>
            {texts.docs[language]} <Link href="/api/v1/region">{texts.regionData[language]}</Link>
          </Paragraph>
        </div>
      </footer>
    </LanguageContext.Provider>
  );
}
