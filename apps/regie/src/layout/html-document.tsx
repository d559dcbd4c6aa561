/** The frame of every page: one heading, landmarks, the language in the address. */
import type { PageRequest } from '@stelsel/regie';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sayIn, type Words, w } from '../words/words.ts';
import { addressIn, other } from './addresses.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

export interface Frame {
  readonly request: Pick<PageRequest, 'language' | 'url' | 'assets' | 'viewer'>;
  readonly title: string;
  /** A wide page uses the whole window: charts and tables. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** HTML of a whole page. */
export function htmlDocument(frame: Frame): string {
  return `<!doctype html>${renderToStaticMarkup(<HtmlDocument {...frame} />)}`;
}

function HtmlDocument({ request, title, wide = false, children }: Frame) {
  const { language, url, assets, viewer } = request;
  const say = sayIn(language);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${say(siteName)}`}</title>
        <link rel="stylesheet" href={assets.style} />
        <link
          rel="alternate"
          hrefLang={other(language)}
          href={addressIn(other(language), `${url.pathname}${url.search}`)}
        />
        <link rel="alternate" type="application/atom+xml" href="/changes.atom" title={say(changes)} />
        <script type="module" src={assets.script} />
      </head>
      <body className={wide ? 'frame--wide' : undefined}>
        <a className="skip-link" href="#inhoud">
          {say(skip)}
        </a>
        <SiteHeader language={language} url={url} name={say(siteName)} viewer={viewer} />
        <main id="inhoud" className="page">
          {children}
        </main>
        <SiteFooter say={say} language={language} url={url} />
      </body>
    </html>
  );
}

export const siteName: Words = w('Agenda’s van het stelsel', 'Agendas of the system');
const skip = w('Naar de inhoud', 'Skip to content');
const changes = w('Wijzigingen', 'Changes');
